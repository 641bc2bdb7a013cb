package broadsheet.text;

/**
 * A word, number or sign of a sentence.
 *
 * @param word as the models know it: with plain quotes, mostly as printed
 * @param start offset of its first character, in UTF-16 code units
 * @param end offset just after its last character; equal to {@code start} for the full stop that an
 *     abbreviation at the end of a sentence stands for as well
 */
public record Token(String word, int start, int end) {}
