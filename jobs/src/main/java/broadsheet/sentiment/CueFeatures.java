package broadsheet.sentiment;

/** How good or bad the words around a mention are, by side, distance and clause. */
final class CueFeatures {
  private static final int NEAR = 3;
  private static final int MIDDLE = 8;
  private static final int NOWHERE = 99;
  private static final float UNIT = 3;
  private static final double EVENING = 15;

  /** Parts of a sentence whose tones are summed up. */
  private static final int BY_DISTANCE = 0; // left near, middle, far; right near, middle, far

  private static final int BY_CLAUSE = 6; // left same, other; right same, other
  private static final int WEIGHED = 10;
  private static final int OTHER_QUOTE = 11;
  private static final int GOOD = 12;
  private static final int BAD = 13;
  private static final int ALL = 14;
  private static final int PARTS = 15;

  private CueFeatures() {}

  static void add(Mention mention, Features to) {
    float[] sums = new float[PARTS];
    int size = mention.sentence().size();
    int nearest = -1;
    int left = -1;
    int right = -1;
    for (int i = 0; i < size; i++) {
      float tone = mention.tone(i);
      if (tone == 0) {
        continue;
      }
      sum(mention, i, tone, sums);
      if (nearest < 0 || mention.distance(i) < mention.distance(nearest)) {
        nearest = i;
      }
      left = i < mention.from() ? i : left;
      right = right < 0 && i >= mention.to() ? i : right;
    }
    addSums(sums, to);
    int distance = nearest < 0 ? NOWHERE : far(mention.distance(nearest));
    to.add(Kind.NEAREST_TONE, Step.of(mention.tone(nearest)), distance);
    to.add(Kind.NEAREST_TONE, Step.of(mention.tone(left)), 10 + Step.of(mention.tone(right)));
    double all = sums[ALL];
    to.add(Kind.TONE, ALL, 0, (float) (all / Math.sqrt(all * all + EVENING)));
    to.add(Kind.TONE_STEP, Step.of(sums[ALL]), ALL);
    to.add(Kind.TONE_STEP, nearest < 0 ? 1 : 0, NOWHERE);
  }

  private static void sum(Mention mention, int i, float tone, float[] sums) {
    int side = mention.side(i) - 1;
    int distance = mention.distance(i);
    sums[BY_DISTANCE + 3 * side + far(distance)] += tone;
    sums[BY_CLAUSE + 2 * side + (mention.clauses(i) == 0 ? 0 : 1)] += tone;
    sums[WEIGHED] += tone / distance;
    if (mention.sentence().isQuoted(i) != mention.isQuoted()) {
      sums[OTHER_QUOTE] += tone;
    }
    sums[tone > 0 ? GOOD : BAD] += tone;
    sums[ALL] += tone;
  }

  private static int far(int distance) {
    return distance <= NEAR ? 0 : distance <= MIDDLE ? 1 : 2;
  }

  private static void addSums(float[] sums, Features to) {
    for (int part = 0; part < ALL; part++) {
      if (sums[part] != 0) {
        to.add(Kind.TONE, part, 0, even(sums[part] / UNIT));
      }
      if (part < GOOD) {
        to.add(Kind.TONE_STEP, Step.of(sums[part]), part, 0.5f);
      }
    }
  }

  private static float even(float sum) {
    return (float) (sum / Math.sqrt(1 + sum * sum));
  }
}
