package broadsheet.sentiment;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Learns weights from examples: multinomial logistic regression with a Gaussian prior. The same
 * examples in the same order give the same weights, to the last bit, on any machine.
 */
public final class Training {
  /** How strongly weights are drawn to 0. */
  private static final double PRIOR = 40;

  /** A feature of fewer examples has no weight. */
  private static final int FEWEST = 2;

  private static final int CLASSES = Attitude.values().length;

  private final Vocabulary vocabulary;
  private final List<Aspect> aspects;
  private final int[][] buckets;
  private final float[][] values;
  private final float[][] dense;
  private final int[] labels;
  private final int[] rows = new int[Features.BUCKETS];
  private final int number;
  private int nRows;

  private Training(Vocabulary vocabulary, Set<Aspect> aspects, List<Example> examples) {
    this.vocabulary = vocabulary;
    this.aspects = Aspect.inOrder(aspects);
    buckets = new int[examples.size()][];
    values = new float[examples.size()][];
    dense = new float[examples.size()][Features.DENSE];
    number = number(examples);
    labels = examples.stream().mapToInt(example -> example.attitude().column()).toArray();
    Features features = new Features();
    for (int i = 0; i < labels.length; i++) {
      look(examples.get(i), features);
      keep(features, i);
    }
    choose();
  }

  /**
   * The model of some examples.
   *
   * @param examples at least one
   */
  public static TargetSentiment of(List<Example> examples) {
    return of(examples, Set.of(Aspect.values()));
  }

  static TargetSentiment of(List<Example> examples, Set<Aspect> aspects) {
    Training training = new Training(Vocabulary.english(), aspects, examples);
    return new TargetSentiment(training.vocabulary, training.weights(), training.aspects);
  }

  /** A number that other examples, or these in another order, hardly have. */
  static int number(List<Example> examples) {
    int number = 0;
    for (Example example : examples) {
      int text = Hash.of(example.text(), example.text().length());
      number = Hash.of(number, text, 3 * example.start() + example.attitude().column());
    }
    return number;
  }

  private void look(Example example, Features features) {
    Reading sentence = new Reading(vocabulary, example.text(), example.words());
    Mention mention = sentence.mention(example.start(), example.end());
    features.clear();
    aspects.forEach(aspect -> aspect.add(mention, features));
  }

  private void keep(Features features, int example) {
    buckets[example] = new int[features.size()];
    values[example] = new float[features.size()];
    for (int i = 0; i < features.size(); i++) {
      buckets[example][i] = features.bucket(i);
      values[example][i] = features.value(i);
    }
    for (int i = 0; i < Features.DENSE; i++) {
      dense[example][i] = features.dense(i);
    }
  }

  /** Gives rows to the buckets of enough examples. */
  private void choose() {
    int[] counts = new int[Features.BUCKETS];
    int[] last = new int[Features.BUCKETS];
    Arrays.fill(last, -1);
    for (int example = 0; example < buckets.length; example++) {
      for (int bucket : buckets[example]) {
        counts[bucket] += last[bucket] == example ? 0 : 1;
        last[bucket] = example;
      }
    }
    for (int bucket = 0; bucket < rows.length; bucket++) {
      rows[bucket] = counts[bucket] >= FEWEST ? nRows++ : -1;
    }
    for (int example = 0; example < buckets.length; example++) {
      int kept = 0;
      for (int i = 0; i < buckets[example].length; i++) {
        if (rows[buckets[example][i]] >= 0) {
          buckets[example][kept] = rows[buckets[example][i]];
          values[example][kept++] = values[example][i];
        }
      }
      buckets[example] = Arrays.copyOf(buckets[example], kept);
      values[example] = Arrays.copyOf(values[example], kept);
    }
  }

  private Weights weights() {
    double[] place = Minimum.of(this::loss, CLASSES * (nRows + Features.DENSE));
    short[] weights = new short[2 * Weights.ROWS];
    for (int bucket = 0; bucket < rows.length; bucket++) {
      if (rows[bucket] >= 0) {
        put(place, rows[bucket], weights, bucket);
      }
    }
    for (int i = 0; i < Features.DENSE; i++) {
      put(place, nRows + i, weights, Features.BUCKETS + i);
    }
    return new Weights(weights, 1, number);
  }

  private static void put(double[] place, int from, short[] weights, int to) {
    double mean = (place[3 * from] + place[3 * from + 1] + place[3 * from + 2]) / CLASSES;
    weights[2 * to] = whole(place[3 * from] - mean);
    weights[2 * to + 1] = whole(place[3 * from + 2] - mean);
  }

  private static short whole(double weight) {
    long whole = Math.round(Weights.ONE * weight);
    return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, whole));
  }

  /** Surprise at the labels, and what the prior says of the weights. */
  private double loss(double[] place, double[] gradient) {
    double loss = 0;
    for (int i = 0; i < place.length; i++) {
      gradient[i] = PRIOR * place[i];
      loss += PRIOR / 2 * place[i] * place[i];
    }
    double[] scores = new double[CLASSES];
    for (int example = 0; example < labels.length; example++) {
      score(example, place, scores);
      loss += surprise(scores, labels[example]);
      blame(example, scores, gradient);
    }
    return loss;
  }

  private void score(int example, double[] place, double[] scores) {
    Arrays.fill(scores, 0);
    for (int i = 0; i < buckets[example].length; i++) {
      add(scores, values[example][i], place, 3 * buckets[example][i]);
    }
    for (int i = 0; i < Features.DENSE; i++) {
      add(scores, dense[example][i], place, 3 * (nRows + i));
    }
  }

  private static void add(double[] scores, float value, double[] place, int at) {
    scores[0] += value * place[at];
    scores[1] += value * place[at + 1];
    scores[2] += value * place[at + 2];
  }

  /** How little probability the label has; turns scores into probabilities less what is right. */
  private static double surprise(double[] scores, int label) {
    double most = Math.max(scores[0], Math.max(scores[1], scores[2]));
    double all = 0;
    for (int i = 0; i < CLASSES; i++) {
      scores[i] = StrictMath.exp(scores[i] - most);
      all += scores[i];
    }
    for (int i = 0; i < CLASSES; i++) {
      scores[i] /= all;
    }
    double surprise = -StrictMath.log(scores[label]);
    scores[label] -= 1;
    return surprise;
  }

  private void blame(int example, double[] errors, double[] gradient) {
    for (int i = 0; i < buckets[example].length; i++) {
      blame(gradient, 3 * buckets[example][i], values[example][i], errors);
    }
    for (int i = 0; i < Features.DENSE; i++) {
      blame(gradient, 3 * (nRows + i), dense[example][i], errors);
    }
  }

  private static void blame(double[] gradient, int at, float value, double[] errors) {
    gradient[at] += value * errors[0];
    gradient[at + 1] += value * errors[1];
    gradient[at + 2] += value * errors[2];
  }
}
