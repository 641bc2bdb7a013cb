package broadsheet.text;

import java.util.Locale;

/** Why a text counts as a copy of another. */
public enum CopyRule {
  /** The same words. */
  EXACT,
  /** Most runs of words of either stand in both. */
  NEAR,
  /**
   * The one is a shorter version: most of it stands in the longer one, which begins alike or has
   * the same headline.
   */
  CONTAINED;

  /** As it stands in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
