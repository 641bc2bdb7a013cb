package broadsheet.warc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The named lines of a record or of an HTTP message, in their order; a name may stand several
 * times.
 *
 * @param lines names as written, values without the blanks around them
 */
public record Headers(List<Line> lines) {

  /** One named line. */
  public record Line(String name, String value) {}

  public Headers {
    lines = List.copyOf(lines);
  }

  /** The first value of a name, in any case, that is not blank. */
  public Optional<String> first(String name) {
    return all(name).stream().filter(value -> !value.isEmpty()).findFirst();
  }

  /** All values of a name, in any case. */
  public List<String> all(String name) {
    return lines.stream()
        .filter(line -> line.name().equalsIgnoreCase(name))
        .map(Line::value)
        .toList();
  }

  /**
   * Reads lines of the form {@code Name: value}. A line that begins with a blank goes on with the
   * one before; a line without a colon is passed over.
   */
  static Headers parse(List<String> lines) {
    List<Line> parsed = new ArrayList<>();
    for (String line : lines) {
      boolean isFolded = !line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t');
      int colon = line.indexOf(':');
      if (isFolded && !parsed.isEmpty()) {
        Line last = parsed.remove(parsed.size() - 1);
        parsed.add(new Line(last.name(), (last.value() + " " + line.strip()).strip()));
      } else if (colon > 0) {
        parsed.add(new Line(line.substring(0, colon).strip(), line.substring(colon + 1).strip()));
      }
    }
    return new Headers(parsed);
  }
}
