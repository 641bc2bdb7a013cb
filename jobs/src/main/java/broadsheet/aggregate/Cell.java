package broadsheet.aggregate;

import java.util.Comparator;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * A period and the outlets that figures are counted over.
 *
 * @param granularity one of the constants here
 * @param period days from 1970-01-01 to the first day of the period; 0 where it is undated or ever
 * @param outlet number of the outlet from 1; 0 for the unknown one, {@link #ALL} for all together
 */
record Cell(int granularity, int period, int outlet) implements Comparable<Cell> {
  static final int DAY = 0;
  static final int WEEK = 1;
  static final int MONTH = 2;
  static final int QUARTER = 3;
  static final int YEAR = 4;
  static final int UNDATED = 5;
  static final int EVER = 6;

  static final int ALL = -1;

  private static final long BEFORE_1970 = 1 << 27; // more days than any period is before it
  private static final Comparator<Cell> ORDER =
      Comparator.comparingInt(Cell::granularity)
          .thenComparingInt(Cell::period)
          .thenComparingInt(Cell::outlet);

  /**
   * The cell in one number, in the order of cells: joins look up one number faster than three
   * columns. The query {@code cells} makes the same.
   */
  long number() {
    return ((long) granularity << 60) + ((period + BEFORE_1970) << 32) + outlet + 1;
  }

  /** The same period in all outlets together. */
  Cell inAll() {
    return new Cell(granularity, period, ALL);
  }

  /** Whether it is of one outlet, and known which. */
  boolean isOfKnownOutlet() {
    return outlet > 0;
  }

  /** Pairs what each known outlet has in a period with what all together have in it. */
  static <T> void eachOutlet(Map<Cell, T> cells, BiConsumer<T, T> pair) {
    cells.forEach(
        (cell, one) -> {
          if (cell.isOfKnownOutlet()) {
            pair.accept(one, cells.get(cell.inAll()));
          }
        });
  }

  @Override
  public int compareTo(Cell other) {
    return ORDER.compare(this, other);
  }
}
