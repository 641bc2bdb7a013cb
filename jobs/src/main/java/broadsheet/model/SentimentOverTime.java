package broadsheet.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** How often, and in what tone, an entity was named in a period. */
@Describe("an entity in a period and an outlet, or in all outlets together")
public record SentimentOverTime(
    @Describe("entities.entity_id") String entityId,
    @Describe("day, week (ISO, from Monday), month or year; undated for articles without a date.")
        String granularity,
    @Describe("First day of the period, UTC. NULL where granularity is undated.") LocalDate period,
    @Describe("outlet: one outlet; all: every outlet together. Never add the two.") String scope,
    @Describe("articles.outlet. NULL where scope is all, or the outlet is unknown.") String outlet,
    @Describe(
            "author, direct_quotation or indirect_speech: mentions in this voice; all: in every"
                + " voice. Never add all and the others.")
        String voice,
    @Describe("Number of mentions.") long nMentions,
    @Describe("Number of articles with at least one mention.") long nArticles,
    @Describe("Denominator: annotated articles of the period and scope.") long nTotalArticles,
    @Describe("n_articles / n_total_articles.") double share,
    @Describe(
            "Mean tone of the sentences of the mentions, -1 to 1, each mention counting once: good"
                + " or bad news, whoever is meant.")
        double toneMean,
    @Describe("Number of mentions in sentences of negative tone.") long nToneNegative,
    @Describe("Number of mentions in sentences of no tone (0).") long nToneNeutral,
    @Describe("Number of mentions in sentences of positive tone.") long nTonePositive,
    @Describe(
            "Mean sentiment towards the entity, -1 to 1, each mention counting once: how it is"
                + " spoken of.")
        double sentimentMean,
    @Describe("Mean of mentions.p_negative: expected share of mentions that speak ill of it.")
        double pNegative,
    @Describe("The rest: neither ill nor well.") double pNeutral,
    @Describe("Mean of mentions.p_positive.") double pPositive) {
  public SentimentOverTime {
    requireNonNull(entityId, "entityId");
    requireNonNull(granularity, "granularity");
    requireNonNull(scope, "scope");
    requireNonNull(voice, "voice");
  }
}
