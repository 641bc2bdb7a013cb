package broadsheet.text;

import java.util.List;
import java.util.Optional;

/**
 * How much two texts have in common.
 *
 * @param shingles number of shingles of the one that has fewer
 * @param similarity Jaccard similarity of their shingles, 0 to 1
 * @param containment share of the shingles of the one that has fewer which the other has too
 * @param lead share of the shingles that the longer one begins with which the other has too
 * @param hasOneHeadline whether the words of their headlines are the same
 * @param particulars share of the numbers and words in capitals of the one that has fewer which the
 *     other has too; 1 if it has none
 */
public record Likeness(
    int shingles,
    double similarity,
    double containment,
    double lead,
    boolean hasOneHeadline,
    double particulars) {
  /** Fewer shingles say nothing, and those of 30 words nothing without a headline. */
  private static final int FEWEST = 8;

  private static final int FEWEST_OF_TEXT = 26;

  /** A text of fewer shingles is a sentence or two, of which another story may have most. */
  private static final int FEW = 60;

  private static final double NEAR = 0.6;
  private static final double NEAR_OF_FEW = 0.75;
  private static final double NEAR_FROM_THE_LEAD = 0.5;
  private static final double CONTAINED = 0.7;
  private static final double CONTAINED_OF_FEW = 0.95;
  private static final double CONTAINED_UNDER_ONE_HEADLINE = 0.8;

  /** Copies are rarely cut to less than a third; and a roundup is no copy of each of its items. */
  private static final double LEAST_SIMILAR = 0.2;

  private static final double LEAD = 0.25;
  private static final double PARTICULARS = 0.6;

  /** Compares two texts; the order does not matter. */
  public static Likeness of(StoryText one, StoryText other) {
    int thinning = Math.max(one.thinning(), other.thinning());
    int[] a = kept(one.shingles(), thinning);
    int[] b = kept(other.shingles(), thinning);
    boolean isLonger = a.length >= b.length;
    int common = common(a, b);
    int fewer = Math.min(a.length, b.length);
    int[] lead = kept(isLonger ? one.lead() : other.lead(), thinning);
    int[] particulars = kept(one.particulars(), thinning);
    int[] others = kept(other.particulars(), thinning);
    return new Likeness(
        fewer,
        share(common, a.length + b.length - common, 0),
        share(common, fewer, 0),
        share(common(lead, isLonger ? b : a), lead.length, 0),
        one.headline() != null && one.headline().equals(other.headline()),
        share(common(particulars, others), Math.min(particulars.length, others.length), 1));
  }

  /** Which copies of each other the texts are, if they are; never {@link CopyRule#EXACT}. */
  public Optional<CopyRule> rule() {
    if (shingles < FEWEST || particulars < PARTICULARS) {
      return Optional.empty();
    }
    boolean isShort = shingles < FEW;
    if (isShort && hasOneHeadline && containment >= CONTAINED_UNDER_ONE_HEADLINE) {
      return Optional.of(similarity >= NEAR ? CopyRule.NEAR : CopyRule.CONTAINED);
    }
    if (shingles < FEWEST_OF_TEXT) {
      return Optional.empty();
    }
    boolean isContained = lead >= LEAD && containment >= (isShort ? CONTAINED_OF_FEW : CONTAINED);
    if (similarity >= (isShort ? NEAR_OF_FEW : NEAR)
        || (isContained && similarity >= NEAR_FROM_THE_LEAD)) {
      return Optional.of(CopyRule.NEAR);
    }
    return isContained && similarity >= LEAST_SIMILAR
        ? Optional.of(CopyRule.CONTAINED)
        : Optional.empty();
  }

  private static double share(int part, int whole, double ofNone) {
    return whole == 0 ? ofNone : (double) part / whole;
  }

  private static int[] kept(List<Integer> hashes, int thinning) {
    return hashes.stream()
        .mapToInt(Integer::intValue)
        .filter(hash -> StoryText.isKept(hash, thinning))
        .toArray();
  }

  /** Number of hashes that two ascending lists share. */
  private static int common(int[] a, int[] b) {
    int common = 0;
    int j = 0;
    for (int i = 0; i < a.length && j < b.length; i++) {
      while (j < b.length && b[j] < a[i]) {
        j++;
      }
      if (j < b.length && b[j] == a[i]) {
        common++;
        j++;
      }
    }
    return common;
  }
}
