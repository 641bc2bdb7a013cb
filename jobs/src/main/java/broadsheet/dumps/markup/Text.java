package broadsheet.dumps.markup;

import static java.util.Objects.requireNonNull;

/**
 * Characters between tags.
 *
 * @param chars references resolved, never empty
 */
public record Text(String chars) implements Node {
  public Text {
    requireNonNull(chars, "chars");
  }
}
