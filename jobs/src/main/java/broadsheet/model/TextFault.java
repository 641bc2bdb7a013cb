package broadsheet.model;

import java.util.Locale;

/** What is wrong with an article's text, as it stands in {@link Article#textQuality()}. */
public enum TextFault {
  /** Bytes or characters that could not be decoded as UTF-8. */
  NOT_UTF8,
  /** No text but a summary. */
  TEASER_ONLY,
  /** No text but the headline. */
  HEADLINE_ONLY,
  /** Fewer than 20 words. */
  SHORT,
  /** Ends where the dump cut it. */
  TRUNCATED,
  /** Words blotted out with {@code @}, as NELA-GT does for copyright: every count is too low. */
  MASKED,
  /** UTF-8 that was read as Windows-1252, in part or in a way that cannot be told for certain. */
  MOJIBAKE,
  /** It was, throughout, and has been turned back. */
  MOJIBAKE_REPAIRED,
  /** Tags of HTML are left. */
  HTML_LEFT,
  /** No capital letters, as in Quotebank: names will be missed. */
  LOWER_CASE,
  /** Lines of the site are left: cookies, subscriptions, advertisements, rights. */
  BOILERPLATE_LEFT,
  /** Read from a scan by machine: words broken, digits and signs within them. */
  OCR_LIKE;

  /** As it stands in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
