package broadsheet.voice;

/**
 * A stretch of an article.
 *
 * @param start offset of its first character, in UTF-16 code units
 * @param end offset just after its last character
 */
public record Range(int start, int end) {

  /** Its text. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
