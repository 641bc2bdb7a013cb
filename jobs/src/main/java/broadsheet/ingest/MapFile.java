package broadsheet.ingest;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A user's choice of fields: lines {@code target = field, field}, tried from left to right per
 * record. A field may be a path ({@code headline.main}), several joined ({@code year+month+day}) or
 * a constant in double quotes ({@code outlet = "The Guardian"}). {@code #} begins a comment.
 * Targets without a line are read by the built-in table.
 *
 * @param sources per target named in the file
 */
public record MapFile(Map<Target, List<Source>> sources) implements Serializable {
  /** No choice: everything by the built-in table. */
  public static final MapFile NONE = new MapFile(Map.of());

  private static final Pattern ITEM =
      Pattern.compile("\\s*(?:\"(?<constant>[^\"]*)\"|(?<field>[^,\"#]+))\\s*(?<end>,|#.*|$)");

  public MapFile {
    sources = Map.copyOf(sources);
  }

  /**
   * Reads a map file.
   *
   * @param name the file's name, for messages
   * @param content its text
   * @throws IllegalArgumentException with one line naming file, line and what is wrong there
   */
  public static MapFile read(String name, String content) {
    Map<Target, List<Source>> sources = new EnumMap<>(Target.class);
    List<String> lines = content.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).replace("\uFEFF", "").strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        addLine(line, name + ", line " + (i + 1), sources);
      }
    }
    return new MapFile(sources);
  }

  /**
   * What a format says of its own fields.
   *
   * @param fields per label of a target what feeds it, written as in a file; blank if nothing does
   */
  static MapFile of(Map<String, String> fields) {
    Map<Target, List<Source>> sources = new EnumMap<>(Target.class);
    fields.forEach(
        (label, written) ->
            sources.put(
                Target.named(label).orElseThrow(() -> wrong(label, "unknown target")),
                written.isBlank() ? List.of() : items(written, label)));
    return new MapFile(sources);
  }

  /** This choice where {@code file} makes none. */
  MapFile under(MapFile file) {
    Map<Target, List<Source>> all = new EnumMap<>(Target.class);
    all.putAll(sources);
    all.putAll(file.sources);
    return new MapFile(all);
  }

  private static void addLine(String line, String place, Map<Target, List<Source>> sources) {
    int equals = line.indexOf('=');
    if (equals < 0) {
      throw wrong(place, "expected 'target = field', found '" + line + "'");
    }
    String label = line.substring(0, equals).strip();
    Target target =
        Target.named(label).orElseThrow(() -> wrong(place, "unknown target '" + label + "'"));
    if (sources.containsKey(target)) {
      throw wrong(place, "target '" + label + "' has a line already");
    }
    sources.put(target, items(line.substring(equals + 1).strip(), place));
  }

  private static List<Source> items(String written, String place) {
    List<Source> items = new ArrayList<>();
    Matcher item = ITEM.matcher(written);
    int at = 0;
    boolean isMore = true;
    while (isMore) {
      item.region(at, written.length());
      if (!item.lookingAt() || isBlank(item)) {
        throw wrong(place, "expected a field or a constant in double quotes after '='");
      }
      String constant = item.group("constant");
      items.add(constant != null ? Source.constant(constant) : Source.fields(item.group("field")));
      at = item.end();
      isMore = item.group("end").equals(",");
    }
    return List.copyOf(items);
  }

  private static boolean isBlank(Matcher item) {
    return item.group("constant") == null && item.group("field").isBlank();
  }

  private static IllegalArgumentException wrong(String place, String what) {
    return new IllegalArgumentException(place + ": " + what + "; targets are " + Target.labels());
  }
}
