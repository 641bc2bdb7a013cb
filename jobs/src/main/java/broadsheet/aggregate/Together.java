package broadsheet.aggregate;

/**
 * Two entities in one article.
 *
 * @param pair the number of the smaller entity, shifted by 32 bits, and that of the greater
 * @param text as in {@link NamedInArticle}, as are month and outlet
 * @param sentences what they share in sentences; null if nothing
 * @param paragraphs what they share in paragraphs; null if nothing
 * @param article what they share in the article as a whole; null if that is a list
 */
public record Together(
    long pair,
    long text,
    Integer month,
    int outlet,
    Shared sentences,
    Shared paragraphs,
    Shared article) {

  /**
   * What two entities share.
   *
   * @param n number of windows that name both
   * @param nAuthor number of those that name both in the author's voice; and so on
   * @param weight sum of exp(-d) over their pairs of sentences, in millionths
   */
  public record Shared(int n, int nAuthor, int nDirect, int nIndirect, long weight) {}
}
