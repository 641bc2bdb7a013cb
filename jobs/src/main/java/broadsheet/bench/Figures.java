package broadsheet.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured on one number of threads, round by round. */
final class Figures {
  private static final double NANOS = 1e9;

  private final Map<String, List<Double>> speeds = new LinkedHashMap<>();

  /**
   * Takes the figure of a contender in the present round.
   *
   * @param tokens in the texts of the round, as our tokeniser counts them
   */
  void add(String contender, long tokens, long cpuNanos) {
    speeds
        .computeIfAbsent(contender, name -> new ArrayList<>())
        .add(tokens * NANOS / Math.max(1, cpuNanos));
  }

  /**
   * A line for each contender: median of tokens per CPU second, and median of its ratio to another
   * in the same round.
   *
   * @param base that other one
   */
  String table(String base) {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT, "%-42s %14s %8s %16s%n", "", "tokens/CPU-s", "ratio", "lowest–highest"));
    for (Map.Entry<String, List<Double>> row : speeds.entrySet()) {
      List<Double> ratios = new ArrayList<>();
      for (int round = 0; round < row.getValue().size(); round++) {
        ratios.add(row.getValue().get(round) / speeds.get(base).get(round));
      }
      ratios.sort(null);
      String range =
          String.format(Locale.ROOT, "%.1f–%.1f", ratios.get(0), ratios.get(ratios.size() - 1));
      table.append(
          String.format(
              Locale.ROOT,
              "%-42s %,14.0f %8.1f %16s%n",
              row.getKey(),
              median(row.getValue()),
              median(ratios),
              range));
    }
    return table.toString();
  }

  private static double median(List<Double> figures) {
    List<Double> sorted = figures.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
