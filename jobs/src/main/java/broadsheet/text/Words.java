package broadsheet.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Where the words, numbers and signs of a sentence stand in its text; at most 400 or so. */
public final class Words {
  private final int[] places;

  private Words(int[] places) {
    this.places = places;
  }

  /** Those of tokens with a place of their own: a full stop that ends an abbreviation has none. */
  public static Words of(List<Token> tokens) {
    return new Words(
        tokens.stream()
            .filter(token -> token.end() > token.start())
            .flatMapToInt(token -> IntStream.of(token.start(), token.end()))
            .toArray());
  }

  public int size() {
    return places.length / 2;
  }

  /** Offset of the first character of word {@code i}, in UTF-16 code units. */
  public int start(int i) {
    return places[2 * i];
  }

  /** Offset just after the last character of word {@code i}. */
  public int end(int i) {
    return places[2 * i + 1];
  }

  /** Word {@code i} as it stands in its text. */
  public String of(String text, int i) {
    return text.substring(start(i), end(i));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Words words && Arrays.equals(places, words.places);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(places);
  }

  @Override
  public String toString() {
    return Arrays.toString(places);
  }
}
