package broadsheet.evaluate;

/**
 * How many names were right.
 *
 * @param right found as marked: same characters, same type
 * @param found by the program
 * @param marked by people
 */
public record Score(int right, int found, int marked) {

  /** Share of the found that are right, 0 to 1; 0 if nothing was found. */
  public double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  /** Share of the marked that were found, 0 to 1; 0 if nothing was marked. */
  public double recall() {
    return marked == 0 ? 0 : (double) right / marked;
  }

  /** Harmonic mean of precision and recall, 0 to 1. */
  public double f1() {
    return found + marked == 0 ? 0 : 2.0 * right / (found + marked);
  }

  Score plus(Score other) {
    return new Score(right + other.right, found + other.found, marked + other.marked);
  }
}
