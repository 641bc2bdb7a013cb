package broadsheet.text;

import static broadsheet.text.CrfFeature.*;

import java.util.Arrays;

/**
 * Finds the likeliest labels of a sentence under one model: those that CoreNLP's CRFClassifier
 * gives, many times as fast. It makes no feature twice and no name of a feature at all: what hangs
 * on one word is summed once for that word, what hangs on several is found by their numbers, and
 * the best path (Viterbi) runs on plain arrays. Thread-safe; labels never depend on sentences seen
 * before.
 *
 * <p>Finkel, Grenager, Manning: Incorporating Non-local Information into Information Extraction
 * Systems by Gibbs Sampling. ACL 2005.
 */
final class CrfDecoder {
  private static final int ROOM = 512;

  private final CrfModel model;
  private final CrfWeights weights;
  private final int number;
  private final CrfTable wordBeforeShape;
  private final CrfTable shapeWordAfter;
  private final CrfTable wordTwoBeforeShape;
  private final CrfTable wordTwoAfterShape;
  private final CrfTable shapeBeforeShape;
  private final CrfTable shapeShapeAfter;
  private final CrfTable threeShapes;
  private final CrfTable edgeWords;
  private final CrfTable edgeShapes;
  private final CrfTable edgeClusters;
  private final int noNameInText;
  private final int againAfter;
  private final int againBefore;
  private final ThreadLocal<Path> paths = ThreadLocal.withInitial(Path::new);

  /**
   * A decoder of a model.
   *
   * @param number the model's among those of the cache that sentences are read with
   */
  CrfDecoder(CrfModel model, int number) {
    this.model = model;
    this.number = number;
    weights = model.weights();
    wordBeforeShape = weights.table(WORD_BEFORE_SHAPE);
    shapeWordAfter = weights.table(SHAPE_WORD_AFTER);
    wordTwoBeforeShape = weights.table(WORD_TWO_BEFORE_SHAPE);
    wordTwoAfterShape = weights.table(WORD_TWO_AFTER_SHAPE);
    shapeBeforeShape = weights.table(SHAPE_BEFORE_SHAPE);
    shapeShapeAfter = weights.table(SHAPE_SHAPE_AFTER);
    threeShapes = weights.table(THREE_SHAPES);
    edgeWords = weights.table(EDGE_WORDS);
    edgeShapes = weights.table(EDGE_SHAPES);
    edgeClusters = weights.table(EDGE_CLUSTERS);
    noNameInText = weights.table(NO_NAME_IN_TEXT).get(0);
    againAfter = weights.table(AGAIN_AFTER).get(0);
    againBefore = weights.table(AGAIN_BEFORE).get(0);
  }

  /**
   * Writes the number of each word's label to {@code labels}, which may be longer than the
   * sentence.
   */
  void decode(CrfSentence sentence, int[] labels) {
    if (sentence.size() > 0) {
      paths.get().decode(sentence, labels);
    }
  }

  /** The probabilities of labels of a sentence; made anew, while labels need no new memory. */
  CrfLattice lattice(CrfSentence sentence) {
    return new CrfLattice(model, paths.get().scores(sentence));
  }

  /** Names of the labels of a sentence. */
  String[] labels(CrfSentence sentence) {
    int[] labels = new int[sentence.size()];
    decode(sentence, labels);
    return Arrays.stream(labels).mapToObj(model::label).toArray(String[]::new);
  }

  /** The best ways to label a sentence as far as read. For one thread, used again and again. */
  private final class Path {
    private final double[] node = new double[model.labels()];
    private final double[] edge = new double[model.edges()];
    private double[] best = new double[model.labels()];
    private double[] next = new double[model.labels()];
    private int[] cameFrom = {};

    void decode(CrfSentence sentence, int[] labels) {
      int size = sentence.size();
      int steps = size * best.length;
      if (cameFrom.length < steps || cameFrom.length > Math.max(steps, ROOM * best.length)) {
        cameFrom = new int[Math.max(steps, ROOM * best.length)];
      }
      Arrays.fill(best, 0);
      for (int i = 0; i < size; i++) {
        scoreNode(sentence, CrfSentence.MARGIN + i);
        scoreEdge(sentence, CrfSentence.MARGIN + i);
        step(i);
      }
      int label = 0;
      for (int other = 1; other < best.length; other++) {
        label = best[other] > best[label] ? other : label;
      }
      for (int i = size - 1; i >= 0; i--) {
        labels[i] = label;
        label = cameFrom[i * best.length + label];
      }
    }

    /** Scores of each word by pair of labels: those of the pair and of the word's own label. */
    double[][] scores(CrfSentence sentence) {
      double[][] scores = new double[sentence.size()][];
      double[] byLabel = new double[node.length];
      for (int i = 0; i < scores.length; i++) {
        scoreNode(sentence, CrfSentence.MARGIN + i);
        scoreEdge(sentence, CrfSentence.MARGIN + i);
        for (int column = 0; column < node.length; column++) {
          byLabel[model.nodeOf(column)] = node[column];
        }
        scores[i] = edge.clone();
        for (int e = 0; e < edge.length; e++) {
          scores[i][e] += byLabel[model.edgeTo(e)];
        }
      }
      return scores;
    }

    private void scoreNode(CrfSentence sentence, int at) {
      CrfEntry[] words = sentence.entries(number);
      CrfEntry word = words[at];
      CrfEntry left = words[at - 1];
      CrfEntry right = words[at + 1];
      int shape = word.shape;
      for (int i = 0; i < node.length; i++) {
        node[i] = word.self[i] + left.nodeAfter[i] + right.nodeBefore[i];
      }
      weights.addNode(wordBeforeShape.get(left.word, shape), node);
      weights.addNode(shapeWordAfter.get(shape, right.word), node);
      weights.addNode(shapeBeforeShape.get(left.shape, shape), node);
      weights.addNode(shapeShapeAfter.get(shape, right.shape), node);
      weights.addNode(threeShapes.get(left.shape, shape, right.shape), node);
      if (sentence.isShort(at - 1)) {
        weights.addNode(wordTwoBeforeShape.get(words[at - 2].word, shape), node);
      }
      if (sentence.isShort(at + 1)) {
        weights.addNode(wordTwoAfterShape.get(words[at + 2].word, shape), node);
      }
      addAround(sentence, at);
      addRepeats(sentence, at);
    }

    /** Words within the width, each once however often it stands there. */
    private void addAround(CrfSentence sentence, int at) {
      CrfEntry[] words = sentence.entries(number);
      for (int step = 1; step <= model.width(); step++) {
        if (sentence.isFirstSince(at + step, step)) {
          weights.addNode(words[at + step].onRight, node);
        }
        if (sentence.isLastUntil(at - step, step)) {
          weights.addNode(words[at - step].onLeft, node);
        }
      }
    }

    /** Whether a name in running text stands elsewhere in the sentence too. */
    private void addRepeats(CrfSentence sentence, int at) {
      if (!sentence.isNameInText(at)) {
        weights.addNode(noNameInText, node);
        return;
      }
      if (sentence.isAgainAfter(at)) {
        weights.addNode(againAfter, node);
      }
      if (sentence.isAgainBefore(at)) {
        weights.addNode(againBefore, node);
      }
    }

    private void scoreEdge(CrfSentence sentence, int at) {
      CrfEntry[] words = sentence.entries(number);
      CrfEntry word = words[at];
      CrfEntry left = words[at - 1];
      for (int i = 0; i < edge.length; i++) {
        edge[i] = word.edgeInto[i] + left.edgeFrom[i];
      }
      weights.addEdge(words[at + 1].edgeBefore, edge);
      weights.addEdge(edgeWords.get(left.word, word.word), edge);
      weights.addEdge(edgeShapes.get(left.shape, word.shape), edge);
      weights.addEdge(edgeClusters.get(left.cluster, word.cluster), edge);
    }

    /** The best way to each label of word i; before the first word everything is O. */
    private void step(int i) {
      Arrays.fill(next, Double.NEGATIVE_INFINITY);
      for (int e = 0; e < edge.length; e++) {
        int from = model.edgeFrom(e);
        int to = model.edgeTo(e);
        double score = best[from] + edge[e];
        if (score > next[to] && (i > 0 || from == model.background())) {
          next[to] = score;
          cameFrom[i * next.length + to] = from;
        }
      }
      for (int column = 0; column < node.length; column++) {
        next[model.nodeOf(column)] += node[column];
      }
      double[] spare = best;
      best = next;
      next = spare;
    }
  }
}
