package broadsheet.warc;

/** Times as ARC and the Wayback Machine write them: {@code 20080430204825}. */
final class ArcDate {
  private static final int DAY = 8;
  private static final int SECOND = 14;

  private ArcDate() {}

  /** The same in ISO 8601: a day, or a second in UTC. */
  static String iso(String digits) {
    String day =
        digits.substring(0, 4) + '-' + digits.substring(4, 6) + '-' + digits.substring(6, DAY);
    return digits.length() < SECOND
        ? day
        : day
            + 'T'
            + digits.substring(8, 10)
            + ':'
            + digits.substring(10, 12)
            + ':'
            + digits.substring(12, SECOND)
            + 'Z';
  }
}
