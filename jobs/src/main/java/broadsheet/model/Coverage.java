package broadsheet.model;

import java.time.LocalDate;

/** What the corpus holds of an outlet on a day. */
@Describe("an outlet-day of the corpus")
public record Coverage(
    @Describe("articles.outlet. NULL where it is unknown.") String outlet,
    @Describe("articles.language. NULL where it is undecided.") String language,
    @Describe("articles.published_date. NULL for undated articles.") LocalDate date,
    @Describe("Number of articles.") long nArticles,
    @Describe("Number of articles with sentences and mentions; the others' language has no models.")
        long nAnnotated,
    @Describe("Number of mentions.") long nMentions) {}
