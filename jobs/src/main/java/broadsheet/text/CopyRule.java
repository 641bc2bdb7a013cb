package broadsheet.text;

import java.util.Locale;

/** Why a text counts as a copy of another. */
public enum CopyRule {
  /** The same words. */
  EXACT,
  /** Most of the words of both, in the same order. */
  NEAR,
  /** A shorter version: it begins alike, and the longer one has nearly all of it. */
  CONTAINED;

  /** As it stands in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
