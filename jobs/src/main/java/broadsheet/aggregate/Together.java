package broadsheet.aggregate;

/**
 * Two entities in one article.
 *
 * @param pair the number of the smaller entity, shifted by 32 bits, and that of the greater
 * @param month as in {@link NamedInArticle}, as is outlet
 * @param firsts where the article is the first of its text to name both: a bit for each window and
 *     cell, see {@link #isFirst}
 * @param voices of the whole article, voices in which it names both, as powers of two; {@value
 *     #LIST} if it is a list and pairs nothing
 * @param weight of the whole article, as in {@link Shared}
 * @param paragraphs what they share in paragraphs; null if nothing
 * @param sentences what they share in sentences; null if nothing
 */
public record Together(
    long pair,
    Integer month,
    int outlet,
    int firsts,
    int voices,
    long weight,
    Shared paragraphs,
    Shared sentences) {

  /** Instead of the voices of an article that pairs nothing as a whole. */
  static final int LIST = -1;

  static final int SENTENCE = 0;
  static final int PARAGRAPH = 1;
  static final int ARTICLE = 2;
  static final int WINDOWS = 3;

  /** Cells that an article counts in: its month and ever, each for its outlet and for all. */
  static final int CELLS = 4;

  static final int FIRST_EVERYWHERE = (1 << (WINDOWS * CELLS)) - 1;

  /**
   * What two entities share.
   *
   * @param n number of windows that name both
   * @param nAuthor number of those that name both in the author's voice; and so on
   * @param weight sum of exp(-d) over their pairs of sentences, in millionths
   */
  public record Shared(int n, int nAuthor, int nDirect, int nIndirect, long weight) {}

  /** Whether a window of the article names both. */
  boolean isIn(int window) {
    return switch (window) {
      case SENTENCE -> sentences != null;
      case PARAGRAPH -> paragraphs != null;
      default -> voices != LIST;
    };
  }

  /** Whether no other article of its text counts for the text in the window and cell. */
  boolean isFirst(int window, int cell) {
    return (firsts >> bit(window, cell) & 1) != 0;
  }

  static int bit(int window, int cell) {
    return window * CELLS + cell;
  }

  /** The cells, in the order of {@link #isFirst}. */
  Cell[] cells() {
    int granularity = month == null ? Cell.UNDATED : Cell.MONTH;
    int period = month == null ? 0 : month;
    return new Cell[] {
      new Cell(granularity, period, outlet),
      new Cell(granularity, period, Cell.ALL),
      new Cell(Cell.EVER, 0, outlet),
      new Cell(Cell.EVER, 0, Cell.ALL)
    };
  }

  Together withFirsts(int bits) {
    return new Together(pair, month, outlet, bits, voices, weight, paragraphs, sentences);
  }
}
