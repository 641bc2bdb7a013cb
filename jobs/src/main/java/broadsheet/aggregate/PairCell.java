package broadsheet.aggregate;

/**
 * Two entities in a {@link Cell} and a window: a row of {@code cooccurrences} but for its
 * association.
 *
 * @param a number of the smaller entity
 * @param b number of the greater
 * @param window 0 sentence, 1 paragraph, 2 article
 * @param cell {@link Cell#number}
 * @param weight in millionths
 */
public record PairCell(
    int a,
    int b,
    int window,
    long cell,
    long nWindows,
    long nAuthor,
    long nDirectQuotation,
    long nIndirectSpeech,
    long nArticles,
    long nDistinctTexts,
    long nOutlets,
    long weight) {}
