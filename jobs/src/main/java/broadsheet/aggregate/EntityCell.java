package broadsheet.aggregate;

/**
 * The figures of an entity in a {@link Cell} and a voice: a row of {@code sentiment_over_time} but
 * for its denominators.
 *
 * @param number of the entity
 * @param cell {@link Cell#number}
 * @param voice 0 all, 1 author, 2 direct quotation, 3 indirect speech
 */
public record EntityCell(
    int number,
    long cell,
    int voice,
    long nMentions,
    long nArticles,
    long nDistinctTexts,
    long nOutlets,
    double toneMean,
    Double toneLow,
    Double toneHigh,
    long nToneNegative,
    long nToneNeutral,
    long nTonePositive,
    double sentimentMean,
    Double sentimentLow,
    Double sentimentHigh,
    double pNegative,
    double pPositive,
    Double burst) {}
