package broadsheet.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** How often an entity was spelled in one way in a period. */
@Describe("a spelling of an entity in a month and an outlet, or in all outlets together")
public record SpellingOverTime(
    @Describe("entities.entity_id") String entityId,
    @Describe(
            "mentions.spelling; those that differ in the case of letters only (KIEV, Kiev) are one,"
                + " shown by the most frequent.")
        String spelling,
    @Describe("month; undated for articles without a date.") String granularity,
    @Describe("First day of the month, UTC. NULL where granularity is undated.") LocalDate period,
    @Describe("outlet: one outlet; all: every outlet together. Never add the two.") String scope,
    @Describe("articles.outlet. NULL where scope is all, or the outlet is unknown.") String outlet,
    @Describe(
            "author, direct_quotation or indirect_speech: mentions in this voice; all: in every"
                + " voice. Never add all and the others.")
        String voice,
    @Describe("Number of mentions so spelled.") long nMentions,
    @Describe("Number of articles with at least one mention so spelled.") long nArticles,
    @Describe("The same, copies of one text counted once.") long nDistinctTexts,
    @Describe("Number of outlets with at least one such article; unknown outlets do not count.")
        long nOutlets,
    @Describe(
            "Denominator: mentions of the entity, however spelled, in the month, scope and voice.")
        long nTotalMentions,
    @Describe(
            "Denominator: distinct texts with a mention of the entity, however spelled, in the"
                + " month, scope and voice.")
        long nTotalDistinctTexts,
    @Describe("n_mentions / n_total_mentions.") double share,
    @Describe(
            "Lower end of share's 95 % interval (Wilson, each distinct text of the denominator a"
                + " draw: mentions of one text are no independent choices).")
        double shareLow,
    @Describe("Upper end of share's 95 % interval.") double shareHigh) {
  public SpellingOverTime {
    requireNonNull(entityId, "entityId");
    requireNonNull(spelling, "spelling");
    requireNonNull(granularity, "granularity");
    requireNonNull(scope, "scope");
    requireNonNull(voice, "voice");
  }
}
