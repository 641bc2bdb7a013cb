package broadsheet.sentiment;

/** How people say that a sentence speaks of one whom it names. */
public enum Attitude {
  /** In a bad way. */
  NEGATIVE(0),
  /** Neither way. */
  NEUTRAL(1),
  /** In a good way. */
  POSITIVE(2);

  private final int column;

  Attitude(int column) {
    this.column = column;
  }

  /** Its place among three scores. */
  int column() {
    return column;
  }
}
