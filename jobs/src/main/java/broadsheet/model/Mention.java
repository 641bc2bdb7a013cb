package broadsheet.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** One naming of an entity in an article. */
@Describe("one naming of an entity in an article")
public record Mention(
    @Describe("Key: article_id, a dash, char_start.") String mentionId,
    @Describe("articles.article_id") String articleId,
    @Describe("sentences.sentence of the same article.") int sentence,
    @Describe("sentences.paragraph of that sentence.") int paragraph,
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
    @Describe(
            "Whose words it stands in: author, direct_quotation or indirect_speech; of quotations"
                + " within one another the innermost.")
        String voice,
    @Describe("quotations.quotation_id of the quotation it stands in. NULL in the author's voice.")
        String quotationId,
    @Describe("quotations.speaker_name of that quotation. NULL if unknown.") String speakerName,
    @Describe("quotations.speaker_type of that quotation. NULL if unknown.") String speakerType,
    @Describe("quotations.speaker_entity_id of that quotation. NULL if unknown.")
        String speakerEntityId,
    @Describe(
            "Probability that the sentence speaks ill of the entity, 0 to 1, by the model of target"
                + " sentiment; see its card. The three add up to 1.")
        double pNegative,
    @Describe("Probability that it speaks of it neither well nor ill.") double pNeutral,
    @Describe("Probability that it speaks well of it.") double pPositive,
    @Describe("p_positive less p_negative, -1 to 1: sentiment towards the entity, not tone.")
        double sentiment,
    @Describe("articles.published_date") LocalDate publishedDate,
    @Describe("articles.outlet") String outlet,
    @Describe("articles.language") String language,
    @Describe("story_clusters.cluster_id of its article. NULL until the corpus is resolved.")
        String clusterId,
    @Describe("story_clusters.is_duplicate of its article. NULL until the corpus is resolved.")
        Boolean isDuplicate) {
  public Mention {
    requireNonNull(mentionId, "mentionId");
    requireNonNull(surface, "surface");
    requireNonNull(spelling, "spelling");
    requireNonNull(name, "name");
    requireNonNull(type, "type");
    requireNonNull(entityId, "entityId");
    requireNonNull(voice, "voice");
  }
}
