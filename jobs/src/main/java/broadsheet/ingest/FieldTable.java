package broadsheet.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The built-in table of field names, {@code fields.csv}.
 *
 * @param rows in order of preference within a target
 */
record FieldTable(List<Row> rows) {
  static final FieldTable BUILT_IN = read("fields.csv");

  /**
   * One field of one target.
   *
   * @param when empty, {@code name}, {@code !name} or {@code last}; see the table's head
   */
  record Row(Target target, Source source, String when) {}

  /**
   * The fields that count in a dump with those names, given as {@link Fields#sameName} has them.
   */
  Map<Target, List<Source>> sources(Set<String> names) {
    Map<Target, List<Source>> sources = new EnumMap<>(Target.class);
    for (Row row : rows) {
      List<Source> above = sources.computeIfAbsent(row.target(), t -> new ArrayList<>());
      if (applies(row.when(), names, above)) {
        above.add(row.source());
      }
    }
    return sources;
  }

  private static boolean applies(String when, Set<String> names, List<Source> above) {
    if (when.isEmpty()) {
      return true;
    }
    if (when.equals("last")) {
      return above.stream().noneMatch(source -> source.isIn(names));
    }
    return when.startsWith("!")
        ? !names.contains(Fields.sameName(when.substring(1)))
        : names.contains(Fields.sameName(when));
  }

  private static FieldTable read(String resource) {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();
    try (InputStream in = FieldTable.class.getResourceAsStream(resource);
        Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      List<Row> rows = new ArrayList<>();
      for (CSVRecord line : format.parse(text)) {
        Target target = Target.named(line.get("target")).orElseThrow();
        rows.add(new Row(target, Source.fields(line.get("field")), line.get("when")));
      }
      return new FieldTable(List.copyOf(rows));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
