package broadsheet.aggregate;

/**
 * One mention, as figures over time need it.
 *
 * @param number of the entity
 * @param text stands for the distinct text
 * @param article stands for the article
 * @param day of publication, days from 1970-01-01; null if undated
 * @param outlet as in {@link Cell}
 * @param spelling as in {@code mentions}
 * @param voice 1 author, 2 direct quotation, 3 indirect speech
 * @param tone in ten-thousandths, as the others
 */
public record Named(
    int number,
    long text,
    long article,
    Integer day,
    int outlet,
    String spelling,
    int voice,
    int tone,
    int pNegative,
    int pPositive) {}
