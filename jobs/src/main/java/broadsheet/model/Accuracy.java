package broadsheet.model;

import static java.util.Objects.requireNonNull;

/** How well entities of one type were found in a sample that somebody marked by hand. */
@Describe(
    "how well mentions of a type were found in one sample marked by hand; view corrected_counts"
        + " rests on it")
public record Accuracy(
    @Describe("PER, ORG, LOC or MISC.") String type,
    @Describe("Number of mentions found in the sample.") long nFound,
    @Describe("Number of these that are marked, with the same extent and type.") long nCorrect,
    @Describe("Number of mentions marked in the sample.") long nGold,
    @Describe(
            "The sample: a gold set, or as the user's file (--accuracy) calls it. NULL if unsaid.")
        String source) {
  public Accuracy {
    requireNonNull(type, "type");
    if (nCorrect < 0 || nCorrect > nFound || nCorrect > nGold) {
      throw new IllegalArgumentException(
          "%d correct of %d found and %d marked".formatted(nCorrect, nFound, nGold));
    }
  }
}
