package broadsheet.text;

import broadsheet.text.CrfFeature.Clique;
import broadsheet.text.CrfFeature.Of;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The weights of a model by numbers instead of names: every word, shape and cluster that the model
 * knows has a number, and a feature of two of them is found by their numbers. Thread-safe once
 * made.
 *
 * <p>A weight of a name that can be cut into values in several ways, such as {@code a-b-c-PSEQW2},
 * is found under each of them: a name is all that CoreNLP knows of a feature.
 */
final class CrfWeights {
  /** Number of a word, shape or cluster that the model does not know. */
  static final int UNKNOWN = -1;

  private static final String PART_END = '#' + Clique.NODE.mark;

  private final int labels;
  private final int edges;
  private final float[] weights;
  private final Map<Of, Map<String, Integer>> numbers = new EnumMap<>(Of.class);
  private final Map<CrfFeature, CrfTable> tables = new EnumMap<>(CrfFeature.class);
  private final CrfParts parts = new CrfParts();

  /**
   * Sorts the weights of a classifier.
   *
   * @param names of features, as CoreNLP makes them
   * @param rows weights of each: one per label for a node, one per pair of labels for an edge
   */
  CrfWeights(List<String> names, float[][] rows, int labels, int edges) {
    this.labels = labels;
    this.edges = edges;
    weights = new float[Arrays.stream(rows).mapToInt(row -> row.length).sum()];
    Map<String, CrfFeature> byEnding = new HashMap<>();
    for (CrfFeature feature : CrfFeature.values()) {
      byEnding.put(feature.ending, feature);
      tables.put(feature, new CrfTable());
    }
    for (Of of : Of.values()) {
      numbers.put(of, new HashMap<>());
    }
    int place = 0;
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(rows[i], 0, weights, place, rows[i].length);
      take(names.get(i), place, byEnding);
      place += rows[i].length;
    }
  }

  private void take(String name, int place, Map<String, CrfFeature> byEnding) {
    CrfFeature whole = byEnding.get(name);
    if (whole != null && whole.values.isEmpty()) {
      table(whole).put(place, 0);
    } else if (name.startsWith("#") && name.endsWith(PART_END)) {
      parts.put(name.substring(1, name.length() - PART_END.length()), place);
    } else {
      int cut = Math.max(0, name.lastIndexOf('-')); // endings have no other hyphen
      CrfFeature feature = byEnding.get(name.substring(cut));
      if (feature == null) {
        throw new IllegalStateException("model of another CoreNLP: has a feature " + name);
      }
      split(feature, name.substring(0, cut), new int[0], place);
    }
  }

  /** Files a place under the values in {@code rest}, cut in every way. */
  private void split(CrfFeature feature, String rest, int[] before, int place) {
    int[] values = Arrays.copyOf(before, before.length + 1);
    Map<String, Integer> known = numbers.get(feature.values.get(before.length));
    if (values.length == feature.values.size()) {
      values[before.length] = number(known, rest);
      table(feature).put(place, values);
      return;
    }
    String separator = feature.separator;
    int cut = rest.indexOf(separator);
    while (cut >= 0) {
      values[before.length] = number(known, rest.substring(0, cut));
      split(feature, rest.substring(cut + separator.length()), values, place);
      cut = rest.indexOf(separator, cut + 1);
    }
  }

  private static int number(Map<String, Integer> known, String value) {
    return known.computeIfAbsent(value, v -> known.size());
  }

  /** Where the weights of a feature lie, by the numbers of its values; by 0 if it has none. */
  CrfTable table(CrfFeature feature) {
    return tables.get(feature);
  }

  /** Number of a word, shape or cluster, or {@link #UNKNOWN}. */
  int number(Of of, String value) {
    return numbers.get(of).getOrDefault(value, UNKNOWN);
  }

  /** Adds the weights of a node feature that lie at {@code place}, if there are any. */
  void addNode(int place, double[] sum) {
    add(place, labels, sum);
  }

  /** Adds the weights of an edge feature. */
  void addEdge(int place, double[] sum) {
    add(place, edges, sum);
  }

  private void add(int place, int size, double[] sum) {
    if (place != CrfTable.NONE) {
      for (int i = 0; i < size; i++) {
        sum[i] += weights[place + i];
      }
    }
  }

  /** Adds the weights of the beginnings and endings of a word, up to a length with its frame. */
  void addParts(String word, int longest, double[] sum) {
    parts.of(word, longest, place -> addNode(place, sum));
  }
}
