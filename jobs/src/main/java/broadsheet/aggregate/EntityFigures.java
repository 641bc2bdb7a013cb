package broadsheet.aggregate;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;

/**
 * Mentions → the figures of each entity. Mentions of an entity must be in one partition, sorted by
 * entity, text and article: its texts then pass one by one and only its cells are held.
 *
 * @param calendar the periods of the corpus
 */
record EntityFigures(Calendar calendar) implements MapPartitionsFunction<Named, EntityCell> {

  @Override
  public Iterator<EntityCell> call(Iterator<Named> mentions) {
    return new Iterator<>() {
      private final Periods periods = new Periods();
      private Iterator<EntityCell> rows = Collections.emptyIterator();
      private Named next = mentions.hasNext() ? mentions.next() : null;

      @Override
      public boolean hasNext() {
        if (!rows.hasNext() && next != null) {
          rows = nextEntity().iterator();
        }
        return rows.hasNext();
      }

      @Override
      public EntityCell next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return rows.next();
      }

      private List<EntityCell> nextEntity() {
        EntityCells cells = new EntityCells(next.number(), periods);
        do {
          cells.add(next);
          next = mentions.hasNext() ? mentions.next() : null;
        } while (next != null && next.number() == cells.number());
        return cells.rows(calendar);
      }
    };
  }
}
