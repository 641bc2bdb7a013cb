package broadsheet.stories;

import broadsheet.spark.Streams;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;

/**
 * Links articles that share a sample, each with the two before it and the first one, no further
 * apart than the window; never all with all. A sample that comes again and again is boilerplate and
 * links nothing: its articles tell other stories. Rows come sorted by sample and place; of one
 * sample no more is held than {@link #MOST} rows.
 */
record ChainSamples() implements MapPartitionsFunction<Sampled, Shared> {
  /** Days between the articles of a cluster that are linked. */
  static final int WINDOW = 14;

  /** More distinct texts than a story has versions. */
  static final int MOST = 1_000;

  /** Most distinct texts of one outlet, and most days on which one outlet has it. */
  private static final int OF_OUTLET = 8;

  private static final int DAYS_OF_OUTLET = 4;

  /** Most windows in which anybody has it. */
  private static final int WINDOWS = 4;

  @Override
  public Iterator<Shared> call(Iterator<Sampled> rows) {
    return Streams.flat(Streams.runs(rows, Sampled::sample), ChainSamples::ofSample);
  }

  private static Iterator<Shared> ofSample(Iterator<Sampled> rows) {
    List<Sampled> group = new ArrayList<>();
    while (rows.hasNext() && group.size() < MOST) {
      group.add(rows.next());
    }
    if (!rows.hasNext() && !isBoilerplate(group)) {
      return links(group).iterator();
    }
    return Stream.concat(group.stream(), Streams.of(rows))
        .map(ChainSamples::boilerplate)
        .iterator();
  }

  private static Shared boilerplate(Sampled row) {
    return new Shared(row.place(), null, row.sample(), row.samples());
  }

  private static boolean isBoilerplate(List<Sampled> group) {
    Set<Long> windows = new HashSet<>();
    Map<String, Integer> texts = new HashMap<>();
    Map<String, Set<Long>> days = new HashMap<>();
    for (Sampled row : group) {
      if (row.day() != null) {
        windows.add(Math.floorDiv(row.day(), WINDOW));
      }
      if (row.outlet() != null) {
        texts.merge(row.outlet(), 1, Integer::sum);
        days.computeIfAbsent(row.outlet(), outlet -> new HashSet<>()).add(row.day());
      }
    }
    return windows.size() >= WINDOWS
        || texts.values().stream().anyMatch(n -> n >= OF_OUTLET)
        || days.values().stream().anyMatch(d -> d.size() >= DAYS_OF_OUTLET);
  }

  private static List<Shared> links(List<Sampled> group) {
    List<Shared> links = new ArrayList<>();
    int first = 0;
    for (int i = 1; i < group.size(); i++) {
      Sampled row = group.get(i);
      while (!isNear(group.get(first), row)) {
        first++;
      }
      for (int j = i - 1; j >= Math.max(first, i - 2); j--) {
        add(links, row, group.get(j));
      }
      if (first < i - 2) {
        add(links, row, group.get(first));
      }
    }
    return links;
  }

  private static void add(List<Shared> links, Sampled row, Sampled earlier) {
    if (isNear(earlier, row)) {
      int samples = Math.min(row.samples(), earlier.samples());
      links.add(new Shared(row.place(), earlier.place(), null, samples));
    }
  }

  private static boolean isNear(Sampled earlier, Sampled row) {
    return earlier.day() == null || row.day() == null || row.day() - earlier.day() <= WINDOW;
  }
}
