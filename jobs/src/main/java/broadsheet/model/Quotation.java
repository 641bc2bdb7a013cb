package broadsheet.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** What somebody other than the author says in an article. */
@Describe("what somebody other than the author says, word for word or in the author's words")
public record Quotation(
    @Describe("Key: article_id, a dash, char_start, a dash, the first letter of kind.")
        String quotationId,
    @Describe("articles.article_id") String articleId,
    @Describe("sentences.sentence in which it begins.") int sentence,
    @Describe("Offset of its first character in articles.text, the quotation mark included.")
        int charStart,
    @Describe("Offset just after its last character in articles.text.") int charEnd,
    @Describe(
            "direct: clauses between quotation marks; fragment: a few words between them inside the"
                + " author's sentence; indirect: the author's words for what was said.")
        String kind,
    @Describe("The words from char_start to char_end, at most the first 2,000 characters.")
        String text,
    @Describe("The words that say that it was said, such as said or according to. NULL if none.")
        String cue,
    @Describe("Who is said to have said it, as printed. NULL if unknown.") String speakerSurface,
    @Describe("mentions.name of the speaker in this article. NULL if no name is known for sure.")
        String speakerName,
    @Describe("mentions.tagged_type of the speaker. NULL without speaker_name.") String speakerType,
    @Describe("entities.entity_id of the speaker. NULL without speaker_name.")
        String speakerEntityId,
    @Describe("How the speaker was found; see the codebook. NULL without a speaker.") String rule,
    @Describe(
            "Share of quotations of this rule whose speaker was right on a gold set, 0 to 1. NULL"
                + " without a speaker.")
        Double confidence,
    @Describe("articles.published_date") LocalDate publishedDate,
    @Describe("articles.outlet") String outlet,
    @Describe("articles.language") String language) {
  public Quotation {
    requireNonNull(quotationId, "quotationId");
    requireNonNull(articleId, "articleId");
    requireNonNull(kind, "kind");
    requireNonNull(text, "text");
  }
}
