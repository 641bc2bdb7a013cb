package broadsheet.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** Two entities together, in a window, period and scope. */
@Describe(
    "two entities together in one window, period and scope, if the corpus has at least two articles"
        + " that name both (--pairs-from changes that number)")
public record Cooccurrence(
    @Describe("entities.entity_id, the smaller of the two.") String entityA,
    @Describe("entities.entity_id, the greater of the two.") String entityB,
    @Describe("sentence, paragraph or article: both entities are named within one.") String window,
    @Describe(
            "month; undated for articles without a date; ever for all of them together. Never add"
                + " ever and the others.")
        String granularity,
    @Describe("First day of the month, UTC. NULL where granularity is undated or ever.")
        LocalDate period,
    @Describe("outlet: one outlet; all: every outlet together. Never add the two.") String scope,
    @Describe("articles.outlet. NULL where scope is all, or the outlet is unknown.") String outlet,
    @Describe("Number of windows (sentences, paragraphs or articles) that name both.")
        long nWindows,
    @Describe("Number of windows that name both in the author's voice.") long nAuthor,
    @Describe("Number of windows that name both in direct quotations.") long nDirectQuotation,
    @Describe("Number of windows that name both in indirect speech.") long nIndirectSpeech,
    @Describe("Number of articles with at least one such window.") long nArticles,
    @Describe("The same, copies of one text counted once.") long nDistinctTexts,
    @Describe("Number of outlets with at least one such article; unknown outlets do not count.")
        long nOutlets,
    @Describe("Number of distinct texts of the period and scope that name entity_a.")
        long nDistinctTextsA,
    @Describe("Number of distinct texts of the period and scope that name entity_b.")
        long nDistinctTextsB,
    @Describe("Denominator: annotated articles of the period and scope.") long nTotalArticles,
    @Describe("Denominator: distinct texts of these.") long nTotalDistinctTexts,
    @Describe(
            "Closeness: the sum of exp(-d) over all pairs of a sentence that names the one and a"
                + " sentence of the same window that names the other, d sentences apart, d at"
                + " most 5 (Spitz and Gertz, Terms over LOAD, SIGIR 2016).")
        double weight,
    @Describe(
            "Distinct texts expected to name both if the two had nothing to do with one another:"
                + " n_distinct_texts_a * n_distinct_texts_b / n_total_distinct_texts. NULL, as all"
                + " that follows, unless window is article: sentences and paragraphs of one text"
                + " are no independent draws.")
        Double expected,
    @Describe(
            "Normalized pointwise mutual information of the distinct texts that name both, -1 to 1,"
                + " 0 as expected (Bouma, GSCL 2009). NULL also where n_distinct_texts is below"
                + " 2.")
        Double npmi,
    @Describe(
            "Log-likelihood ratio G2 of the same, 0 and more (Dunning, Computational Linguistics"
                + " 1993). NULL where npmi is.")
        Double logLikelihood,
    @Describe(
            "Probability of such a G2 or more by chance (chi-square, one degree of freedom). NULL"
                + " where npmi is, and where n_distinct_texts is no more than expected.")
        Double pValue,
    @Describe(
            "Share of false discoveries among all pairs of the same window, period and scope with"
                + " a p_value no greater (Benjamini and Hochberg 1995); the tests are all pairs of"
                + " entities with at least 2 distinct texts each. NULL where p_value is.")
        Double qValue) {
  public Cooccurrence {
    requireNonNull(entityA, "entityA");
    requireNonNull(entityB, "entityB");
    requireNonNull(window, "window");
    requireNonNull(granularity, "granularity");
    requireNonNull(scope, "scope");
  }
}
