package broadsheet.sentiment;

/** Tones in coarse steps. */
final class Step {
  private static final float STRONG = 1.5f;

  private Step() {}

  /** From -2, very bad, to 2, very good. */
  static int of(float tone) {
    if (tone == 0) {
      return 0;
    }
    int strength = Math.abs(tone) > STRONG ? 2 : 1;
    return tone > 0 ? strength : -strength;
  }
}
