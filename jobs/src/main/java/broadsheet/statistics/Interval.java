package broadsheet.statistics;

/**
 * A range a figure lies in, with 95 % confidence unless said otherwise.
 *
 * @param low its lower end, in the unit of the figure
 * @param high its upper end, no less than {@code low}
 */
public record Interval(double low, double high) {
  /** The 97.5th percentile of the normal distribution: two sides, 95 % between them. */
  static final double Z = 1.959963984540054;

  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("not an interval: " + low + " to " + high);
    }
  }

  /** Whether {@code value} lies in it, its ends included. */
  public boolean contains(double value) {
    return low <= value && value <= high;
  }
}
