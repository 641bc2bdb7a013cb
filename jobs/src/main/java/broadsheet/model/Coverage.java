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
    @Describe(
            "Whether the day is part of a hole in the corpus: days without articles in such a row"
                + " that an outlet of this many articles a day would leave it by chance in fewer"
                + " than 1 of 100 cases (Poisson). FALSE in other rows of zeros: nothing was"
                + " published, or nothing collected, as on any quiet day.")
        boolean isGap) {}
