package broadsheet.aggregate;

/**
 * How many mentions, articles and distinct texts there are; they come sorted by text and article.
 */
final class Tally {
  private long nMentions;
  private long nArticles;
  private long nTexts;
  private long nOutlets;
  private long text;
  private long article;

  /**
   * Counts a mention.
   *
   * @return whether it is the first of its text
   */
  boolean add(Named mention) {
    boolean isNewText = nTexts == 0 || mention.text() != text;
    if (isNewText || mention.article() != article) {
      nArticles++;
    }
    if (isNewText) {
      nTexts++;
    }
    nMentions++;
    text = mention.text();
    article = mention.article();
    return isNewText;
  }

  /** Counts an outlet of a cell of all outlets together. */
  void addOutlet() {
    nOutlets++;
  }

  long nMentions() {
    return nMentions;
  }

  long nArticles() {
    return nArticles;
  }

  long nTexts() {
    return nTexts;
  }

  /** Number of known outlets. */
  long nOutlets(Cell cell) {
    return cell.isOfKnownOutlet() ? 1 : nOutlets;
  }
}
