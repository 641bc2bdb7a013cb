package broadsheet.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

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
        Double tone,
    @Describe(
            "What tone rests on: the words that carry it, by their offsets in articles.text, and"
                + " what each adds to the sum s; tone is s / sqrt(s * s + 15).")
        List<Cue> cues,
    @Describe("Share of its characters in direct quotations, 0 to 1. NULL where tone is.")
        Double directShare,
    @Describe("Share of its characters in indirect speech, 0 to 1. NULL where tone is.")
        Double indirectShare) {
  public Sentence {
    requireNonNull(articleId, "articleId");
    requireNonNull(section, "section");
  }

  /**
   * A word or phrase that carries tone.
   *
   * @param weight its rating in its scope: negated, stronger or weaker, before or after "but"
   */
  public record Cue(int charStart, int charEnd, double weight) {}
}
