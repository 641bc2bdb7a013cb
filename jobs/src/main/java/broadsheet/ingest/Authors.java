package broadsheet.ingest;

import broadsheet.text.Missing;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits what dumps give as authors. */
final class Authors {
  private static final int LONGEST = 2000;
  private static final Pattern LIST = Pattern.compile("\\s*\\[(.*)\\]\\s*", Pattern.DOTALL);
  private static final Pattern QUOTED =
      Pattern.compile("'((?:[^'\\\\]|\\\\.)*)'|\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern BETWEEN =
      Pattern.compile("[,;|\\n&\\u2022]|\\s(?:and|und|et|with)\\s", Pattern.CASE_INSENSITIVE);
  private static final Pattern BY =
      Pattern.compile("^(?:written )?by:?\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern QUOTES = Pattern.compile("^[\"\u201C\u201D]+|[\"\u201C\u201D]+$");
  private static final Set<String> SUFFIXES =
      Set.of("jr", "sr", "ii", "iii", "iv", "md", "phd", "esq");

  private Authors() {}

  /** The names in the values of a field, each once, in order; placeholders are none. */
  static List<String> split(List<String> values) {
    Set<String> names = new LinkedHashSet<>();
    for (String value : values) {
      String start = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
      Matcher list = LIST.matcher(start);
      if (list.matches()) {
        Matcher quoted = QUOTED.matcher(list.group(1));
        while (quoted.find()) {
          names.addAll(names(quoted.group(1) != null ? quoted.group(1) : quoted.group(2)));
        }
      } else {
        names.addAll(names(start));
      }
    }
    return List.copyOf(names);
  }

  private static List<String> names(String value) {
    List<String> names = new ArrayList<>();
    for (String part : BETWEEN.split(PlainText.paragraphs(value), -1)) {
      String name = BY.matcher(PlainText.line(part)).replaceFirst("");
      name = QUOTES.matcher(name.strip()).replaceAll("");
      String suffix = name.replace(".", "").toLowerCase(Locale.ROOT);
      if (SUFFIXES.contains(suffix) && !names.isEmpty()) {
        names.set(names.size() - 1, names.get(names.size() - 1) + ", " + name);
      } else if (!Missing.is(name)) {
        names.add(name);
      }
    }
    return names;
  }
}
