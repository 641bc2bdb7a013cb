package broadsheet.aggregate;

/**
 * A spelling of an entity in a {@link Cell} and a voice: a row of {@code spellings_over_time}.
 *
 * @param number of the entity
 * @param cell {@link Cell#number}
 * @param voice 0 all, 1 author, 2 direct quotation, 3 indirect speech
 */
public record SpellingCell(
    int number,
    String spelling,
    long cell,
    int voice,
    long nMentions,
    long nArticles,
    long nDistinctTexts,
    long nOutlets,
    long nTotalMentions,
    long nTotalDistinctTexts) {}
