package broadsheet.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** One naming of an entity in an article. */
@Describe("one naming of an entity in an article")
public record Mention(
    @Describe("Key: article_id, a dash, char_start.") String mentionId,
    @Describe("articles.article_id") String articleId,
    @Describe("sentences.sentence of the same article.") int sentence,
    @Describe("Offset of its first character in articles.text.") int charStart,
    @Describe("Offset just after its last character in articles.text.") int charEnd,
    @Describe("The name as printed.") String surface,
    @Describe(
            "surface on one line, without titles, possessives, legal marks, quotation marks and a"
                + " leading 'the'.")
        String spelling,
    @Describe(
            "The fullest form of the name in this article, without titles, possessives and a"
                + " leading 'the'.")
        String name,
    @Describe("PER, ORG, LOC or MISC: the entity's type.") String type,
    @Describe("Type as tagged in this article, before the corpus's lists were asked.")
        String taggedType,
    @Describe("entities.entity_id") String entityId,
    @Describe("How surface led to name; see the codebook.") String rule,
    @Describe(
            "Probability of the name under the model that found it, 0 to 1. NULL unless the run"
                + " was told --confidence, and where a rule or a list made it a name.")
        Double confidence,
    @Describe("Part of the article: headline, standfirst, caption or body.") String section,
    @Describe("Whether it stands in the headline.") boolean isInHeadline,
    @Describe("sentences.tone of its sentence.") Double tone,
    @Describe("articles.published_date") LocalDate publishedDate,
    @Describe("articles.outlet") String outlet,
    @Describe("articles.language") String language) {
  public Mention {
    requireNonNull(mentionId, "mentionId");
    requireNonNull(surface, "surface");
    requireNonNull(spelling, "spelling");
    requireNonNull(name, "name");
    requireNonNull(type, "type");
    requireNonNull(entityId, "entityId");
  }
}
