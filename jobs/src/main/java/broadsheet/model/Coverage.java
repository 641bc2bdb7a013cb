package broadsheet.model;

import java.time.LocalDate;

/** What the corpus holds of an outlet on a day. */
@Describe(
    "an outlet-day of the corpus; days without articles between an outlet's first and last have a"
        + " row of zeros if it has at least one article in ten days")
public record Coverage(
    @Describe("articles.outlet. NULL where it is unknown.") String outlet,
    @Describe("articles.language. NULL where it is undecided, and in rows of zeros.")
        String language,
    @Describe("articles.published_date. NULL for undated articles.") LocalDate date,
    @Describe("Number of articles.") long nArticles,
    @Describe("Number of these that are no copy of an earlier article.") long nDistinctTexts,
    @Describe("Number of these that are.") long nDuplicates,
    @Describe("Number of articles from a news agency.") long nWire,
    @Describe("Number of articles with sentences and mentions; the others' language has no models.")
        long nAnnotated,
    @Describe(
            "Number of articles that name more than 200 entities: lists, which count in"
                + " cooccurrences by sentence and paragraph only.")
        long nHubs,
    @Describe("Number of mentions.") long nMentions,
    @Describe("Number of articles of fewer than 20 words.") long nShort,
    @Describe("Number of articles that end where the dump cut them.") long nTruncated,
    @Describe("Number of articles of which the dump has but a headline or a summary.")
        long nTeasers,
    @Describe(
            "Number of articles with words blotted out: every count of their mentions is too low.")
        long nMasked,
    @Describe("Number of articles with characters that were decoded wrongly, and not repaired.")
        long nMojibake,
    @Describe("Number of articles without capital letters: names are missed.") long nLowerCase,
    @Describe("Number of articles with the page's own words left in the text.") long nBoilerplate,
    @Describe("Number of articles that read like scanned print badly recognised.") long nOcrLike,
    @Describe(
            "Whether the day is part of a hole in the corpus: days without articles in such a row"
                + " that an outlet of this many articles a day would leave it by chance in fewer"
                + " than 1 of 100 cases (Poisson). FALSE in other rows of zeros: nothing was"
                + " published, or nothing collected, as on any quiet day.")
        boolean isGap) {}
