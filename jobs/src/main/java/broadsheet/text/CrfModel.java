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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The weights of one of CoreNLP's English models: a linear-chain conditional random field, where a
 * feature of a position weighs each label (a node), or each pair of neighbouring labels (an edge).
 * Thread-safe; the classifier is not needed any more.
 *
 * <p>Finkel, Grenager, Manning: Incorporating Non-local Information into Information Extraction
 * Systems by Gibbs Sampling. ACL 2005.
 */
final class CrfModel {
  private static final Pattern TITLE = Pattern.compile("(?:Mr|Ms|Mrs|Dr|Miss|Sen|Judge|Sir)\\.?");

  private final SeqClassifierFlags flags;
  private final CrfWeights weights;
  private final Map<String, String> clusters;
  private final Set<String> lowerCaseWords;
  private final String[] labels;
  private final int background;
  private final int[] edgeFrom;
  private final int[] edgeTo;
  private final int[] nodeOf;

  /**
   * Reads the tables of a classifier, which are private to it.
   *
   * @param classifier the three- or four-class English one; must not be changed afterwards
   * @throws IllegalStateException if it is from a CoreNLP that keeps its tables otherwise
   */
  @SuppressWarnings("unchecked") // the types are those that CoreNLP declares its fields with
  CrfModel(CRFClassifier<CoreLabel> classifier) {
    flags = classifier.flags;
    List<?> factories =
        (List<?>) read(AbstractSequenceClassifier.class, classifier, "featureFactories");
    clusters = (Map<String, String>) read(NERFeatureFactory.class, factories.get(0), "lexicon");
    lowerCaseWords = classifier.getKnownLCWords();
    labels = classifier.classIndex.objectsList().toArray(String[]::new);
    background = classifier.classIndex.indexOf(flags.backgroundSymbol);
    List<Index<CRFLabel>> cliques =
        (List<Index<CRFLabel>>) read(CRFClassifier.class, classifier, "labelIndices");
    nodeOf = column(cliques.get(0), 0);
    edgeFrom = column(cliques.get(1), 0);
    edgeTo = column(cliques.get(1), 1);
    Index<String> features = (Index<String>) read(CRFClassifier.class, classifier, "featureIndex");
    float[][] rows = (float[][]) read(CRFClassifier.class, classifier, "weights");
    weights = new CrfWeights(features.objectsList(), rows, labels.length, edgeFrom.length);
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

  /** Name of a label. */
  String label(int number) {
    return labels[number];
  }

  /** Names of the labels, by number. */
  List<String> labelNames() {
    return List.of(labels);
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

  /** Whether the word is a title, such as Dr, and titles are a feature. */
  boolean isTitle(String word) {
    return flags.useTitle && TITLE.matcher(word).matches();
  }

  /** Length of the longest beginning or ending of a word that counts, with its frame. */
  int longestPart() {
    return flags.maxNGramLeng >= 0 ? flags.maxNGramLeng : Integer.MAX_VALUE;
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

  /** The weights. */
  CrfWeights weights() {
    return weights;
  }
}
