package broadsheet.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** How often, and in what tone, an entity was named in a period. */
@Describe("an entity in a period and an outlet, or in all outlets together")
public record SentimentOverTime(
    @Describe("entities.entity_id") String entityId,
    @Describe(
            "day, week (ISO, from Monday), month, quarter or year; undated for articles without a"
                + " date; ever for all of them together. Never add two granularities.")
        String granularity,
    @Describe("First day of the period, UTC. NULL where granularity is undated or ever.")
        LocalDate period,
    @Describe("outlet: one outlet; all: every outlet together. Never add the two.") String scope,
    @Describe("articles.outlet. NULL where scope is all, or the outlet is unknown.") String outlet,
    @Describe(
            "author, direct_quotation or indirect_speech: mentions in this voice; all: in every"
                + " voice. Never add all and the others.")
        String voice,
    @Describe("Number of mentions.") long nMentions,
    @Describe("Number of articles with at least one mention.") long nArticles,
    @Describe("The same, copies of one text counted once.") long nDistinctTexts,
    @Describe("Number of outlets with at least one mention; unknown outlets do not count.")
        long nOutlets,
    @Describe("Denominator: annotated articles of the period and scope.") long nTotalArticles,
    @Describe("Denominator: distinct texts of these.") long nTotalDistinctTexts,
    @Describe("n_articles / n_total_articles.") double share,
    @Describe("Lower end of share's 95 % interval (Wilson 1927, each article a draw).")
        double shareLow,
    @Describe("Upper end of share's 95 % interval.") double shareHigh,
    @Describe("n_distinct_texts / n_total_distinct_texts.") double distinctShare,
    @Describe("Lower end of distinct_share's 95 % interval (Wilson, each distinct text a draw).")
        double distinctShareLow,
    @Describe("Upper end of distinct_share's 95 % interval.") double distinctShareHigh,
    @Describe(
            "Mean tone of the sentences of the mentions, -1 to 1, each mention counting once: good"
                + " or bad news, whoever is meant.")
        double toneMean,
    @Describe(
            "Lower end of tone_mean's 95 % interval, clustered by distinct text. NULL where the"
                + " mentions are of one distinct text.")
        Double toneLow,
    @Describe("Upper end of tone_mean's 95 % interval.") Double toneHigh,
    @Describe("Number of mentions in sentences of negative tone.") long nToneNegative,
    @Describe("Number of mentions in sentences of no tone (0).") long nToneNeutral,
    @Describe("Number of mentions in sentences of positive tone.") long nTonePositive,
    @Describe(
            "Mean sentiment towards the entity, -1 to 1, each mention counting once: how it is"
                + " spoken of.")
        double sentimentMean,
    @Describe(
            "Lower end of sentiment_mean's 95 % interval, clustered by distinct text. NULL where"
                + " the mentions are of one distinct text.")
        Double sentimentLow,
    @Describe("Upper end of sentiment_mean's 95 % interval.") Double sentimentHigh,
    @Describe("Mean of mentions.p_negative: expected share of mentions that speak ill of it.")
        double pNegative,
    @Describe("The rest: neither ill nor well.") double pNeutral,
    @Describe("Mean of mentions.p_positive.") double pPositive,
    @Describe(
            "Whether fewer than 10 distinct texts stand behind the means: read the intervals, not"
                + " the means.")
        boolean isSmall,
    @Describe(
            "Burst weight of the period (Kleinberg, KDD 2002, batched arrivals, two states): how"
                + " much cheaper the distinct texts are told by a raised rate than by the usual"
                + " one; 0 outside bursts. NULL unless scope is all, voice is all and granularity"
                + " is day, week or month.")
        Double burst) {
  public SentimentOverTime {
    requireNonNull(entityId, "entityId");
    requireNonNull(granularity, "granularity");
    requireNonNull(scope, "scope");
    requireNonNull(voice, "voice");
  }
}
