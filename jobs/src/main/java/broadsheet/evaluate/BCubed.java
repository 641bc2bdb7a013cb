package broadsheet.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well a grouping of mentions agrees with another, mention by mention (Bagga and Baldwin 1998).
 *
 * @param precision share of the mentions grouped with one that belong with it, on average, 0 to 1
 * @param recall share of the mentions that belong with one that are grouped with it, on average
 */
record BCubed(double precision, double recall) {

  /**
   * Compares two groupings of the same mentions, at least one.
   *
   * @param gold the group of each mention
   * @param ours the group of each mention, in the same order
   */
  static BCubed of(List<String> gold, List<String> ours) {
    Map<String, Integer> sizes = new HashMap<>();
    for (int i = 0; i < gold.size(); i++) {
      for (String group : List.of(gold(gold, i), ours(ours, i), both(gold, ours, i))) {
        sizes.merge(group, 1, Integer::sum);
      }
    }
    double precision = 0;
    double recall = 0;
    for (int i = 0; i < gold.size(); i++) {
      double both = sizes.get(both(gold, ours, i));
      precision += both / sizes.get(ours(ours, i));
      recall += both / sizes.get(gold(gold, i));
    }
    return new BCubed(precision / gold.size(), recall / gold.size());
  }

  /** Harmonic mean of precision and recall, 0 to 1. */
  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static String gold(List<String> gold, int i) {
    return "gold\n" + gold.get(i);
  }

  private static String ours(List<String> ours, int i) {
    return "ours\n" + ours.get(i);
  }

  private static String both(List<String> gold, List<String> ours, int i) {
    return "both\n" + gold.get(i) + "\n" + ours.get(i);
  }
}
