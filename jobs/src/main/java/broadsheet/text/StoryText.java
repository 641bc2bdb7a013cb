package broadsheet.text;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A text ready to be compared: sets of hashes, ascending.
 *
 * @param headline hash of the words of the headline; NULL if it has none
 * @param thinning of 2^thinning shingles one is kept
 * @param shingles its runs of words
 * @param lead those it begins with
 * @param particulars its numbers and words in capitals
 */
public record StoryText(
    Long headline,
    int thinning,
    List<Integer> shingles,
    List<Integer> lead,
    List<Integer> particulars) {
  /** Number of shingles that a text begins with. */
  static final int LEAD = 60;

  public StoryText {
    shingles = List.copyOf(shingles);
    lead = List.copyOf(lead);
    particulars = List.copyOf(particulars);
  }

  static List<Integer> set(int[] hashes) {
    return IntStream.of(hashes).sorted().distinct().boxed().toList();
  }

  /** Whether {@code hash} is kept where of 2^thinning one is. */
  static boolean isKept(int hash, int thinning) {
    return thinning == 0 || hash >>> (Integer.SIZE - thinning) == 0;
  }
}
