package broadsheet.model;

import static java.util.Objects.requireNonNull;

/** One sentence of an article. */
@Describe("one sentence of an article")
public record Sentence(
    @Describe("articles.article_id") String articleId,
    @Describe("Number of the sentence in its article, from 0.") int sentence,
    @Describe("Offset of its first character in articles.text.") int charStart,
    @Describe("Offset just after its last character in articles.text.") int charEnd,
    @Describe("Number of its paragraph in the article, from 0.") int paragraph,
    @Describe(
            "Part of the article: headline, standfirst, caption, credit, byline, dateline or body.")
        String section,
    @Describe("Number of tokens.") int nTokens,
    @Describe(
            "Tone of its words, -1 (most negative) to 1, 0 where no word carries tone: lexicon with"
                + " negation and degree words. NULL outside headline, standfirst, caption and"
                + " body.")
        Double tone) {
  public Sentence {
    requireNonNull(articleId, "articleId");
    requireNonNull(section, "section");
  }
}
