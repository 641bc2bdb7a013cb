package broadsheet.text;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The lines of a user's file on entities, checked one by one. */
final class UserNames {
  static final UserNames NONE = new UserNames("");

  private static final List<String> HEADER = List.of("action", "type", "name", "target");
  private static final Set<String> TYPES = Set.of("PER", "ORG", "LOC", "MISC");
  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setIgnoreSurroundingSpaces(true).setIgnoreEmptyLines(true).get();

  private final String file;
  private final Map<String, Line> byKey = new HashMap<>();
  private final List<Line> renames = new ArrayList<>();

  private UserNames(String file) {
    this.file = file;
  }

  /** What is to be done with a name. */
  enum Action {
    MERGE,
    SPLIT,
    RENAME
  }

  /**
   * One line.
   *
   * @param target empty for a split
   */
  record Line(Action action, String type, String name, String target, String place) {}

  /**
   * Reads the lines.
   *
   * @param file its name, for messages
   * @throws IllegalArgumentException in one line, if a line cannot be followed
   */
  static UserNames parse(String file, String csv) {
    UserNames names = new UserNames(file);
    String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
    try (CSVParser parser = CSV.parse(new StringReader(text))) {
      boolean isHeader = true;
      for (CSVRecord row : parser) {
        if (isHeader) {
          names.checkHeader(row);
          isHeader = false;
        } else {
          names.add(row, parser.getCurrentLineNumber());
        }
      }
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new IllegalArgumentException(
          file + ": no comma-separated values: " + e.getMessage(), e);
    }
    return names;
  }

  /** The merge or split of a name, or null. */
  Line find(String type, String name) {
    String acronym = NameKey.ofAcronym(name);
    Line found = acronym.isEmpty() ? null : byKey.get(type + acronym);
    return found != null ? found : byKey.get(type + NameKey.of(name));
  }

  List<Line> renames() {
    return List.copyOf(renames);
  }

  void put(Line line) {
    Line other = byKey.putIfAbsent(key(line), line);
    if (other != null && !isSame(line, other)) {
      throw new IllegalArgumentException(
          line.place()
              + ": "
              + line.name()
              + " has another line already, at "
              + other.place()
              + "; keep one of them");
    }
  }

  List<Line> lines() {
    return byKey.values().stream()
        .sorted(java.util.Comparator.comparing(Line::type).thenComparing(Line::name))
        .toList();
  }

  private static boolean isSame(Line a, Line b) {
    return a.action() == b.action() && NameKey.of(a.target()).equals(NameKey.of(b.target()));
  }

  private static String key(Line line) {
    String acronym = NameKey.ofAcronym(line.name());
    return line.type() + (acronym.isEmpty() ? NameKey.of(line.name()) : acronym);
  }

  private void checkHeader(CSVRecord row) {
    List<String> header = row.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
    if (!header.equals(HEADER)) {
      throw new IllegalArgumentException(
          file + ", line 1: the header must be " + String.join(",", HEADER));
    }
  }

  private void add(CSVRecord row, long number) {
    String place = file + ", line " + number;
    if (row.size() < 3 || row.size() > HEADER.size()) {
      throw new IllegalArgumentException(
          place + ": " + row.size() + " values; write action,type,name,target");
    }
    String type = row.get(1).toUpperCase(Locale.ROOT);
    if (!TYPES.contains(type)) {
      throw new IllegalArgumentException(
          place + ": type is '" + row.get(1) + "'; write PER, ORG, LOC or MISC");
    }
    String target = row.size() == HEADER.size() ? row.get(3) : "";
    Line line = new Line(action(row.get(0), place), type, row.get(2), target, place);
    check(line);
    if (line.action() == Action.RENAME) {
      renames.add(line);
    } else {
      put(line);
    }
  }

  private static Action action(String word, String place) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "merge" -> Action.MERGE;
      case "split" -> Action.SPLIT;
      case "rename" -> Action.RENAME;
      default ->
          throw new IllegalArgumentException(
              place + ": action is '" + word + "'; write merge, split or rename");
    };
  }

  private static void check(Line line) {
    boolean wantsTarget = line.action() != Action.SPLIT;
    if (line.name().isBlank()) {
      throw new IllegalArgumentException(line.place() + ": the name is empty; write one");
    }
    if (wantsTarget == line.target().isBlank()) {
      throw new IllegalArgumentException(
          line.place()
              + (wantsTarget
                  ? ": the target is empty; write the name to "
                      + (line.action() == Action.MERGE ? "merge with" : "show")
                  : ": a split has no target; leave it empty"));
    }
  }
}
