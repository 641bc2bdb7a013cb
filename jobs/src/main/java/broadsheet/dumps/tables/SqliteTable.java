package broadsheet.dumps.tables;

import broadsheet.dumps.format.KnownNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table of an SQLite database.
 *
 * @param columns in their order
 * @param rowId index of the column whose values are the rows' numbers and stand nowhere else; -1 if
 *     there is none
 * @param root first page of its tree
 */
record SqliteTable(String name, List<String> columns, int rowId, long root) {
  private static final int LONGEST = 1 << 16;
  private static final Pattern WITHOUT_ROWID =
      Pattern.compile("WITHOUT\\s+ROWID[\\s,\\w]*\\z", Pattern.CASE_INSENSITIVE);
  private static final Pattern COLUMN =
      Pattern.compile(
          "\\s*(?:\"([^\"]*)\"|`([^`]*)`|\\[([^\\]]*)\\]|'([^']*)'|([^\\s(]+))(.*)",
          Pattern.DOTALL);
  private static final Pattern CONSTRAINT =
      Pattern.compile(
          "\\s*(?:CONSTRAINT|PRIMARY\\s+KEY|UNIQUE|CHECK|FOREIGN\\s+KEY)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern ROW_NUMBER =
      Pattern.compile(
          "\\s*INTEGER\\s.*\\bPRIMARY\\s+KEY\\b(?!\\s+DESC).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  SqliteTable {
    columns = List.copyOf(columns);
  }

  /**
   * The table that a statement makes.
   *
   * @param statement {@code CREATE TABLE …}
   * @return empty if it has no rows of the usual kind, or cannot be understood
   */
  static Optional<SqliteTable> of(String name, String statement, long root) {
    int open = statement.indexOf('(');
    if (open < 0
        || root < 1
        || statement.length() > LONGEST
        || WITHOUT_ROWID.matcher(statement).find()) {
      return Optional.empty();
    }
    List<String> columns = new ArrayList<>();
    int rowId = -1;
    for (String part : parts(statement, open + 1)) {
      Matcher column = COLUMN.matcher(part);
      if (!CONSTRAINT.matcher(part).matches() && column.matches()) {
        if (ROW_NUMBER.matcher(column.group(6) + " ").matches()) {
          rowId = columns.size();
        }
        columns.add(named(column));
      }
    }
    return columns.isEmpty()
        ? Optional.empty()
        : Optional.of(new SqliteTable(name, Header.names(columns), rowId, root));
  }

  /** Whether its rows may be articles. */
  boolean isOfNews() {
    return name.toLowerCase(Locale.ROOT).equals("newsdata")
        || (columns.stream().anyMatch(KnownNames::isText)
            && columns.stream().filter(KnownNames::isKnown).count() > 1);
  }

  private static String named(Matcher column) {
    for (int i = 1; i <= 5; i++) {
      if (column.group(i) != null) {
        return column.group(i);
      }
    }
    throw new IllegalStateException("a column without a name");
  }

  /** What stands between the commas of the outermost brackets. */
  private static List<String> parts(String statement, int from) {
    List<String> parts = new ArrayList<>();
    int depth = 1;
    int start = from;
    char quote = 0;
    for (int i = from; i < statement.length() && depth > 0; i++) {
      char c = statement.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'' || c == '`' || c == '[') {
        quote = c == '[' ? ']' : c;
      } else {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (depth == 0 || (depth == 1 && c == ',')) {
          parts.add(statement.substring(start, i));
          start = i + 1;
        }
      }
    }
    return parts;
  }
}
