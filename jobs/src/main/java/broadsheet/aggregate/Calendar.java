package broadsheet.aggregate;

import broadsheet.statistics.Bursts;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The days, weeks and months in which the corpus has texts, and how many. It grows with the years
 * of a corpus, not with its articles.
 */
public final class Calendar implements Serializable {
  private static final long serialVersionUID = 1;
  private static final double MOST_GAIN = Math.log(2);
  private final int[][] periods = new int[Cell.MONTH + 1][];
  private final long[][] totals = new long[Cell.MONTH + 1][];

  /**
   * A period of all outlets together.
   *
   * @param granularity day, week or month, as in {@link Cell}
   */
  public record Period(int granularity, int period, long nTotalDistinctTexts) {}

  /** The calendar of all these periods, in any order. */
  public Calendar(List<Period> all) {
    for (int granularity = 0; granularity < periods.length; granularity++) {
      int wanted = granularity;
      List<Period> some =
          all.stream()
              .filter(p -> p.granularity() == wanted)
              .sorted(Comparator.comparingInt(Period::period))
              .toList();
      periods[granularity] = some.stream().mapToInt(Period::period).toArray();
      totals[granularity] = some.stream().mapToLong(Period::nTotalDistinctTexts).toArray();
    }
  }

  /**
   * Burst weights; see {@link Bursts}.
   *
   * @param nTexts number of distinct texts by cell, of all outlets together
   * @return of the cells that are days, weeks or months
   */
  Map<Cell, Double> bursts(Map<Cell, Long> nTexts) {
    Map<Cell, Double> weights = new HashMap<>();
    for (int granularity = 0; granularity < periods.length; granularity++) {
      int wanted = granularity;
      List<Cell> cells =
          nTexts.keySet().stream().filter(cell -> cell.granularity() == wanted).toList();
      double[] all = weights(cells, nTexts, granularity);
      for (Cell cell : cells) {
        weights.put(cell, all == null ? 0 : Math.round(1e4 * all[index(cell)]) / 1e4);
      }
    }
    return weights;
  }

  /** By period; null if the texts are too few for any burst, however close they stand. */
  private double[] weights(Collection<Cell> cells, Map<Cell, Long> nTexts, int granularity) {
    long all = cells.stream().mapToLong(nTexts::get).sum();
    if (all * MOST_GAIN <= Math.log(periods[granularity].length)) {
      return null;
    }
    long[] relevant = new long[periods[granularity].length];
    for (Cell cell : cells) {
      relevant[index(cell)] = nTexts.get(cell);
    }
    return Bursts.weights(relevant, totals[granularity]);
  }

  private int index(Cell cell) {
    return Arrays.binarySearch(periods[cell.granularity()], cell.period());
  }
}
