package broadsheet.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The lines of a user's file on entities, checked one by one. */
final class UserNames {
  static final UserNames NONE = new UserNames();

  private static final List<String> HEADER = List.of("action", "type", "name", "target");
  private final Map<String, Line> byKey = new HashMap<>();
  private final List<Line> renames = new ArrayList<>();

  private UserNames() {}

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
    UserNames names = new UserNames();
    new UserCsv(file, HEADER, HEADER.size() - 1).read(csv, names::add);
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
        .sorted(Comparator.comparing(Line::type).thenComparing(Line::name))
        .toList();
  }

  private static boolean isSame(Line a, Line b) {
    return a.action() == b.action() && NameKey.of(a.target()).equals(NameKey.of(b.target()));
  }

  private static String key(Line line) {
    String acronym = NameKey.ofAcronym(line.name());
    return line.type() + (acronym.isEmpty() ? NameKey.of(line.name()) : acronym);
  }

  private void add(UserCsv.Line row) {
    Line line = new Line(action(row), row.type(1), /* name= */ row.get(2), row.get(3), row.place());
    check(line);
    if (line.action() == Action.RENAME) {
      renames.add(line);
    } else {
      put(line);
    }
  }

  private static Action action(UserCsv.Line row) {
    return switch (row.get(0).toLowerCase(Locale.ROOT)) {
      case "merge" -> Action.MERGE;
      case "split" -> Action.SPLIT;
      case "rename" -> Action.RENAME;
      default -> throw row.refusal("action is '" + row.get(0) + "'; write merge, split or rename");
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
