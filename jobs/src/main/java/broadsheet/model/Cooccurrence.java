package broadsheet.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** Two entities in one window, month and outlet. */
@Describe("two entities together in one window, month and outlet; cells add up over both")
public record Cooccurrence(
    @Describe("entities.entity_id, the smaller of the two.") String entityA,
    @Describe("entities.entity_id, the greater of the two.") String entityB,
    @Describe("sentence or article: both entities are named within one.") String window,
    @Describe("First day of the month. NULL for undated articles.") LocalDate period,
    @Describe("articles.outlet. NULL where it is unknown.") String outlet,
    @Describe("Number of windows (sentences, or articles) that name both.") long nWindows,
    @Describe("Number of windows that name both in the author's voice.") long nAuthor,
    @Describe("Number of windows that name both in direct quotations.") long nDirectQuotation,
    @Describe("Number of windows that name both in indirect speech.") long nIndirectSpeech,
    @Describe("Number of articles with at least one such window.") long nArticles,
    @Describe("Denominator: annotated articles of the month and outlet.") long nTotalArticles) {
  public Cooccurrence {
    requireNonNull(entityA, "entityA");
    requireNonNull(entityB, "entityB");
    requireNonNull(window, "window");
  }
}
