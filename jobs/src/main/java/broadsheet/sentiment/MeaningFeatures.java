package broadsheet.sentiment;

/** Sums of the word vectors around a mention, by region. */
final class MeaningFeatures {
  private static final int NEAR = 4;
  private static final float SCALE = 2f / WordVectors.ONE;

  private MeaningFeatures() {}

  static void add(Mention mention, Features to) {
    Reading sentence = mention.sentence();
    int size = sentence.size();
    if (size == 0) {
      return;
    }
    int from = mention.from();
    int end = mention.to();
    int first = from;
    while (first > 0 && mention.clauses(first - 1) == 0) {
      first--;
    }
    int last = end;
    while (last < size && mention.clauses(last) == 0) {
      last++;
    }
    addSum(sentence, 0, from, to, 0);
    addSum(sentence, end, size, to, 1);
    addSum(sentence, Math.max(0, from - NEAR), from, to, 2);
    addSum(sentence, end, Math.min(size, end + NEAR), to, 3);
    addSum(sentence, first, from, to, 4);
    addSum(sentence, end, last, to, 5);
    addOne(sentence, SyntaxFeatures.verb(mention), to, 6);
    addOne(sentence, SyntaxFeatures.governor(mention), to, 7);
  }

  private static void addSum(Reading sentence, int from, int to, Features features, int region) {
    int count = sentence.count(from, to);
    if (count > 0) {
      float scale = (float) (SCALE / Math.sqrt(count));
      for (int d = 0; d < WordVectors.SIZE; d++) {
        features.set(region * WordVectors.SIZE + d, scale * sentence.sum(from, to, d));
      }
    }
  }

  private static void addOne(Reading sentence, int i, Features features, int region) {
    if (i >= 0 && i < sentence.size() && sentence.hasVector(i)) {
      int[] vector = new int[WordVectors.SIZE];
      sentence.vector(i, vector);
      for (int d = 0; d < WordVectors.SIZE; d++) {
        features.set(region * WordVectors.SIZE + d, SCALE * vector[d]);
      }
    }
  }
}
