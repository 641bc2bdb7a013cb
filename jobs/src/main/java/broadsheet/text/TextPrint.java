package broadsheet.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What of a text is compared with other texts, to find copies. Texts of any length have a print of
 * bounded size: of a long one only every second, fourth … shingle is kept, by its hash, so that two
 * prints are compared by the shingles that both would keep.
 *
 * @param key equal for texts of the same words; of a short text its title's words count too
 * @param isShort whether the text has too few words to say anything without its headline
 * @param headline hash of the words of the headline; NULL if it has none
 * @param thinning of 2^thinning shingles one is kept
 * @param shingles hashes of the runs of words kept, in order of the text
 * @param samples hashes of a few of them: two texts that share a long run of words share one
 * @param sampled places of the samples in {@code shingles}, ascending
 * @param particulars hash (lower half) and place in {@code shingles} (upper half) of each number
 *     and each word in capitals
 */
public record TextPrint(
    String key,
    boolean isShort,
    Long headline,
    int thinning,
    List<Integer> shingles,
    List<Long> samples,
    List<Integer> sampled,
    List<Long> particulars) {

  public TextPrint {
    shingles = List.copyOf(shingles);
    samples = List.copyOf(samples);
    sampled = List.copyOf(sampled);
    particulars = List.copyOf(particulars);
  }

  /**
   * The print of an article.
   *
   * @param text headline, blank line and body
   * @param title the headline, as it stands in {@code text}; NULL if it has none
   */
  public static TextPrint of(String text, String title) {
    return PrintReader.read(text, title);
  }

  /**
   * What is left to compare.
   *
   * @param boilerplate samples that stand in other stories too; what stands between two of them
   *     does as well
   */
  public StoryText without(Set<Long> boilerplate) {
    boolean[] isDropped = dropped(boilerplate);
    int[] kept =
        IntStream.range(0, shingles.size()).filter(i -> !isDropped[i]).map(shingles::get).toArray();
    int[] telling =
        particulars.stream()
            .filter(p -> isDropped.length == 0 || !isDropped[place(p, isDropped.length)])
            .mapToInt(Long::intValue)
            .toArray();
    return new StoryText(
        headline,
        thinning,
        StoryText.set(kept),
        StoryText.set(Arrays.copyOf(kept, Math.min(kept.length, StoryText.LEAD))),
        StoryText.set(telling));
  }

  private static int place(long particular, int length) {
    return Math.min((int) (particular >>> 32), length - 1);
  }

  private boolean[] dropped(Set<Long> boilerplate) {
    boolean[] isDropped = new boolean[shingles.size()];
    if (boilerplate.isEmpty()) {
      return isDropped;
    }
    int from = 0;
    boolean isBefore = true;
    for (int s = 0; s <= sampled.size(); s++) {
      boolean isLast = s == sampled.size();
      boolean isAfter = isLast || boilerplate.contains(samples.get(s));
      int to = isLast ? isDropped.length : sampled.get(s);
      Arrays.fill(isDropped, from, to, isBefore && isAfter);
      if (!isLast) {
        isDropped[to] = isAfter;
        from = to + 1;
      }
      isBefore = isAfter;
    }
    return isDropped;
  }
}
