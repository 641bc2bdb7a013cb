package broadsheet.aggregate;

import broadsheet.spark.Streams;
import java.util.Collections;
import java.util.Iterator;
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
    return Streams.flat(Streams.runs(articles, Together::pair), this::ofPair);
  }

  /** The rows of a pair. Most pairs meet in one article only and are soon done with. */
  private Iterator<PairCell> ofPair(Iterator<Together> articles) {
    Together first = articles.next();
    if (least > 1 && !articles.hasNext()) {
      return Collections.emptyIterator();
    }
    PairCells cells = new PairCells(first.pair());
    cells.add(first);
    articles.forEachRemaining(cells::add);
    return cells.rows(least).iterator();
  }
}
