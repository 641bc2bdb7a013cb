package broadsheet.aggregate;

import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;

/**
 * Mentions, as {@link OneEntity#each} wants them → the figures of each entity.
 *
 * @param calendar the periods of the corpus
 */
record EntityFigures(Calendar calendar) implements MapPartitionsFunction<Named, EntityCell> {

  @Override
  public Iterator<EntityCell> call(Iterator<Named> mentions) {
    Periods periods = new Periods();
    return OneEntity.each(mentions, number -> new EntityCells(number, periods, calendar));
  }
}
