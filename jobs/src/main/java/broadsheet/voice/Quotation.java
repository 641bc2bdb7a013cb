package broadsheet.voice;

import broadsheet.text.Naming;
import java.util.Locale;

/**
 * What somebody other than the author says, in an article.
 *
 * @param content direct quotations with their marks; of one over several paragraphs, from the first
 *     mark to the last; parts on either side of a tag are quotations of their own
 * @param kind what it is
 * @param sentence index of the sentence in which it begins
 * @param cue the words that say that it was said, such as "said" or "according to"; null if none
 *     was found
 * @param speaker who is said to have said it, as printed: a name, a pronoun, "a US official"; null
 *     if unknown
 * @param naming the name that the speaker has in the article; null if the speaker is no named
 *     person or body, or is not known for sure
 * @param rule what led to the speaker, label of a {@link SpeakerRule}; null if there is none
 * @param confidence share of the quotations of this rule whose speaker is right, as measured, 0 to
 *     1; null without a speaker
 */
public record Quotation(
    Range content,
    Kind kind,
    int sentence,
    Range cue,
    Range speaker,
    Naming naming,
    String rule,
    Double confidence) {

  /** What a quotation is. */
  public enum Kind {
    /** One or more clauses between quotation marks. */
    DIRECT,
    /** A few words between quotation marks inside the author's sentence. */
    FRAGMENT,
    /** The author's words for what was said. */
    INDIRECT;

    /** As it stands in the tables. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The voice of what stands in it. */
    public Voice voice() {
      return this == INDIRECT ? Voice.INDIRECT_SPEECH : Voice.DIRECT_QUOTATION;
    }
  }
}
