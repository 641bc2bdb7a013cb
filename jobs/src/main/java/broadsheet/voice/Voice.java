package broadsheet.voice;

import java.util.Locale;

/** Whose words a stretch of text is in. */
public enum Voice {
  /** The article's own. */
  AUTHOR,
  /** Somebody else's, word for word, between quotation marks. */
  DIRECT_QUOTATION,
  /** What somebody else said, in the author's words. */
  INDIRECT_SPEECH;

  /** As it stands in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
