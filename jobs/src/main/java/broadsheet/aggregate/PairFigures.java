package broadsheet.aggregate;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;

/**
 * Pairs of articles → the figures of each pair. Those of a pair must be in one partition, sorted by
 * pair: they then pass one by one and only the pair's cells are held. That is the one order Spark
 * sorts without comparing rows.
 *
 * @param least number of articles that a row must rest on
 */
record PairFigures(int least) implements MapPartitionsFunction<Together, PairCell> {

  @Override
  public Iterator<PairCell> call(Iterator<Together> articles) {
    return new Iterator<>() {
      private Iterator<PairCell> rows = Collections.emptyIterator();
      private Together next = articles.hasNext() ? articles.next() : null;

      @Override
      public boolean hasNext() {
        while (!rows.hasNext() && next != null) {
          rows = nextPair().iterator();
        }
        return rows.hasNext();
      }

      @Override
      public PairCell next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return rows.next();
      }

      /** The rows of the next pair. Most pairs meet in one article only and are soon done with. */
      private List<PairCell> nextPair() {
        Together first = next;
        next = articles.hasNext() ? articles.next() : null;
        if (least > 1 && (next == null || next.pair() != first.pair())) {
          return List.of();
        }
        PairCells cells = new PairCells(first.pair());
        cells.add(first);
        while (next != null && next.pair() == first.pair()) {
          cells.add(next);
          next = articles.hasNext() ? articles.next() : null;
        }
        return cells.rows(least);
      }
    };
  }
}
