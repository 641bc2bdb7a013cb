package broadsheet.text;

import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.WordShapeClassifier;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The weights of one of CoreNLP's English models: a linear-chain conditional random field, where a
 * feature of a position weighs each label (a node), or each pair of neighbouring labels (an edge).
 * Thread-safe; holds the classifier's own tables, not a copy.
 *
 * <p>Finkel, Grenager, Manning: Incorporating Non-local Information into Information Extraction
 * Systems by Gibbs Sampling. ACL 2005.
 */
final class CrfModel {
  /** Scores of a feature that the model does not know: add nothing. */
  private static final double[] NOTHING = {};

  private final SeqClassifierFlags flags;
  private final Index<String> features;
  private final float[][] weights;
  private final Map<String, String> clusters;
  private final Map<String, Integer> clusterIds = new HashMap<>();
  private final Set<String> lowerCaseWords;
  private final String[] labels;
  private final int background;
  private final int[] edgeFrom;
  private final int[] edgeTo;
  private final int[] nodeOf;
  private final int longestFeature;

  /**
   * Reads the tables of a classifier, which are private to it.
   *
   * @param classifier the three- or four-class English one; must not be changed afterwards
   * @throws IllegalStateException if it is from a CoreNLP that keeps its tables otherwise
   */
  @SuppressWarnings("unchecked") // the types are those that CoreNLP declares its fields with
  CrfModel(CRFClassifier<CoreLabel> classifier) {
    flags = classifier.flags;
    features = (Index<String>) read(CRFClassifier.class, classifier, "featureIndex");
    weights = (float[][]) read(CRFClassifier.class, classifier, "weights");
    List<?> factories =
        (List<?>) read(AbstractSequenceClassifier.class, classifier, "featureFactories");
    clusters = (Map<String, String>) read(NERFeatureFactory.class, factories.get(0), "lexicon");
    clusters.values().forEach(name -> clusterIds.putIfAbsent(name, clusterIds.size() + 1));
    clusterIds.putIfAbsent(flags.unknownWordDistSimClass, clusterIds.size() + 1);
    lowerCaseWords = classifier.getKnownLCWords();
    labels = classifier.classIndex.objectsList().toArray(String[]::new);
    background = classifier.classIndex.indexOf(flags.backgroundSymbol);
    List<Index<CRFLabel>> cliques =
        (List<Index<CRFLabel>>) read(CRFClassifier.class, classifier, "labelIndices");
    nodeOf = column(cliques.get(0), 0);
    edgeFrom = column(cliques.get(1), 0);
    edgeTo = column(cliques.get(1), 1);
    longestFeature = features.objectsList().stream().mapToInt(String::length).max().orElse(0);
  }

  private static Object read(Class<?> type, Object object, String name) {
    try {
      Field field = type.getDeclaredField(name);
      field.setAccessible(true);
      return field.get(object);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("model of another CoreNLP: no " + name, e);
    }
  }

  private static int[] column(Index<CRFLabel> tuples, int which) {
    return tuples.objectsList().stream()
        .mapToInt(tuple -> ((int[]) read(CRFLabel.class, tuple, "label"))[which])
        .toArray();
  }

  /** Names of the labels, by number. */
  String label(int number) {
    return labels[number];
  }

  /** How many labels there are. */
  int labels() {
    return labels.length;
  }

  /** Number of the label O. */
  int background() {
    return background;
  }

  /** How many pairs of neighbouring labels the model knows; no other pair is ever given. */
  int edges() {
    return edgeFrom.length;
  }

  /** Left label of a pair. */
  int edgeFrom(int edge) {
    return edgeFrom[edge];
  }

  /** Right label of a pair. */
  int edgeTo(int edge) {
    return edgeTo[edge];
  }

  /** Label that a column of node weights is about. */
  int nodeOf(int column) {
    return nodeOf[column];
  }

  /** How many words to either side count, wherever among them they stand. */
  int width() {
    return flags.disjunctionWidth;
  }

  /** Whether titles such as Dr are a feature. */
  boolean knowsTitles() {
    return flags.useTitle;
  }

  /** Length of the longest beginning or ending of a word that can have a weight. */
  int longestPart() {
    return flags.maxNGramLeng >= 0 ? flags.maxNGramLeng : longestFeature;
  }

  /** The word in American spelling, as all features see it. */
  String spelling(String word) {
    return flags.wordFunction.apply(word);
  }

  /** Shape of a word in American spelling: its kinds of letters, digits and signs. */
  String shape(String word) {
    return WordShapeClassifier.wordShape(word, flags.wordShape, lowerCaseWords);
  }

  /** Name of the distributional cluster of a word in American spelling. */
  String cluster(String word) {
    String key = flags.casedDistSim ? word : word.toLowerCase(Locale.ROOT);
    if (flags.numberEquivalenceDistSim) {
      key = WordShapeClassifier.wordShape(key, WordShapeClassifier.WORDSHAPEDIGITS);
    }
    return clusters.getOrDefault(key, flags.unknownWordDistSimClass);
  }

  /** Number of a cluster, from 1; 0 for none. */
  int clusterId(String cluster) {
    return clusterIds.getOrDefault(cluster, 0);
  }

  /** Summed weights of node features, by column; empty if the model knows none of them. */
  double[] node(Iterable<String> names) {
    return sum("|C", labels.length, names);
  }

  /** Summed weights of node features. */
  double[] node(String... names) {
    return node(List.of(names));
  }

  /** Summed weights of edge features, by edge; empty if the model knows none of them. */
  double[] edge(String... names) {
    return sum("|CpC", edgeFrom.length, List.of(names));
  }

  private double[] sum(String suffix, int size, Iterable<String> names) {
    double[] sum = NOTHING;
    for (String name : names) {
      int feature = features.indexOf(name + suffix);
      if (feature >= 0) {
        sum = sum.length == 0 ? new double[size] : sum;
        float[] row = weights[feature];
        for (int i = 0; i < size; i++) {
          sum[i] += row[i];
        }
      }
    }
    return sum;
  }
}
