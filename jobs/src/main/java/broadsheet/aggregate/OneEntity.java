package broadsheet.aggregate;

import broadsheet.spark.Streams;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntFunction;

/** What the mentions of one entity come to; they come sorted by text and article. */
interface OneEntity<R> {
  void add(Named mention);

  /** The rows of the entity, once all its mentions are added. */
  List<R> rows();

  /**
   * The rows of one entity after the other: the texts of an entity pass one by one, and only what
   * they come to is held.
   *
   * @param mentions sorted by entity, text and article
   * @param begin makes what takes the mentions of the entity of a number
   */
  static <R> Iterator<R> each(Iterator<Named> mentions, IntFunction<OneEntity<R>> begin) {
    return Streams.flat(
        Streams.runs(mentions, Named::number),
        ofEntity -> {
          Named first = ofEntity.next();
          OneEntity<R> entity = begin.apply(first.number());
          entity.add(first);
          ofEntity.forEachRemaining(entity::add);
          return entity.rows().iterator();
        });
  }
}
