package broadsheet.text;

/**
 * Scores of the features that look at two or three neighbouring words at once, each asked of the
 * model once and then remembered. For one thread.
 */
final class CrfContext {
  private final CrfModel model;
  private final CrfScores before;
  private final CrfScores after;
  private final CrfScores twoBefore;
  private final CrfScores twoAfter;
  private final CrfScores shapes;
  private final CrfScores wordPairs;
  private final CrfScores shapePairs;

  /**
   * Nothing remembered yet.
   *
   * @param model to ask
   * @param most scores to remember of each kind
   */
  CrfContext(CrfModel model, int most) {
    this.model = model;
    before = new CrfScores(most);
    after = new CrfScores(most);
    twoBefore = new CrfScores(most);
    twoAfter = new CrfScores(most);
    shapes = new CrfScores(most);
    wordPairs = new CrfScores(most);
    shapePairs = new CrfScores(most);
  }

  /** Node scores by the word before, and the shape. */
  double[] before(CrfWord word, CrfShape shape) {
    double[] scores = before.get(word.id, shape.id, 0);
    return scores != null ? scores : pair(before, word, shape, beside(word, shape) + "-PW_CTYPE");
  }

  /** Node scores by the word two before, and the shape. */
  double[] twoBefore(CrfWord word, CrfShape shape) {
    double[] scores = twoBefore.get(word.id, shape.id, 0);
    return scores != null
        ? scores
        : pair(twoBefore, word, shape, beside(word, shape) + "-PPW_CTYPE");
  }

  /** Node scores by the word after, and the shape. */
  double[] after(CrfWord word, CrfShape shape) {
    double[] scores = after.get(word.id, shape.id, 0);
    return scores != null
        ? scores
        : pair(after, word, shape, shape.name + "..." + word.text + "-NW_CTYPE");
  }

  /** Node scores by the word two after, and the shape. */
  double[] twoAfter(CrfWord word, CrfShape shape) {
    double[] scores = twoAfter.get(word.id, shape.id, 0);
    return scores != null
        ? scores
        : pair(twoAfter, word, shape, beside(word, shape) + "-NNW_CTYPE");
  }

  private static String beside(CrfWord word, CrfShape shape) {
    return word.text + "..." + shape.name;
  }

  private double[] pair(CrfScores kept, CrfWord word, CrfShape shape, String feature) {
    return kept.put(word.id, shape.id, 0, model.node(feature));
  }

  /** Node scores by the shapes of three words, of the middle one. */
  double[] shapes(CrfShape left, CrfShape shape, CrfShape right) {
    double[] scores = shapes.get(left.id, shape.id, right.id);
    if (scores == null) {
      String toLeft = left.name + "..." + shape.name;
      scores =
          model.node(
              toLeft + "-PCTYPE",
              shape.name + "..." + right.name + "-CNTYPE",
              toLeft + "..." + right.name + "-PCNTYPE");
      shapes.put(left.id, shape.id, right.id, scores);
    }
    return scores;
  }

  /** Edge scores by two words. */
  double[] words(CrfWord left, CrfWord word) {
    double[] scores = wordPairs.get(left.id, word.id, 0);
    return scores != null
        ? scores
        : wordPairs.put(left.id, word.id, 0, model.edge(left.text + "-" + word.text + "-PSEQW2"));
  }

  /** Edge scores by the shapes and clusters of two words. */
  double[] kinds(CrfWord left, CrfWord word) {
    long clusters = ((long) left.clusterId << 32) | word.clusterId;
    double[] scores = shapePairs.get(left.shape.id, word.shape.id, clusters);
    if (scores == null) {
      String shape = word.shape.name;
      scores =
          model.edge(
              "PSEQ",
              left.shape.name + "-PSEQpS",
              shape + "-PSEQcS",
              shape + "-TPS2",
              left.shape.name + "-" + shape + "-TYPES",
              left.cluster + "-PSEQpDS",
              word.cluster + "-PSEQcDS",
              left.cluster + "-" + word.cluster + "-PSEQpcDS");
      shapePairs.put(left.shape.id, word.shape.id, clusters, scores);
    }
    return scores;
  }
}
