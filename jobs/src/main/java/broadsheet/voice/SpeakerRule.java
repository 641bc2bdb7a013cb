package broadsheet.voice;

import java.util.Locale;

/**
 * How the speaker of a quotation was found, and how often that is right: the share of the direct
 * quotations found by it whose speaker has the head word of the marked source, on the half of the
 * PolNeAR training part that the rules were not made on. Rules that found fewer than ten there have
 * that of both halves, rounded down; who pronouns stand for is marked nowhere and was read by eye.
 */
public enum SpeakerRule {
  /** The subject before the cue: Mr Lee said. */
  SUBJECT_BEFORE_CUE(0.97),
  /** The subject after the cue: said Mr Lee. */
  SUBJECT_AFTER_CUE(0.98),
  /** After "according to". */
  ACCORDING_TO(0.80),
  /** The subject of the clause that goes on with the cue: Mr Lee left, saying. */
  SUBJECT_OF_CLAUSE(0.80),
  /** What stands before a colon, without a cue. */
  BEFORE_COLON(0.85),
  /** Whose statement, reply or message it is: Mr Lee's reply. */
  WHOSE_WORDS(0.50),
  /** The speaker of the last quotation of the paragraph. */
  SAME_PARAGRAPH(0.97),
  /** The subject of a cue in the sentence before. */
  CUE_IN_SENTENCE_BEFORE(0.73),
  /** The person that the sentence before is about. */
  SUBJECT_OF_SENTENCE_BEFORE(0.63),
  /** One of the above led to "he" or "she", which only one person named before can be. */
  PRONOUN(0.95),
  /** The speaker of the next quotation of the paragraph. */
  NEXT_IN_PARAGRAPH(0.50),
  /** The name in capitals that the paragraph of a transcript begins with. */
  TRANSCRIPT(0.95),
  /** The name after a dash in the next paragraph: — Ann Lee, baker. */
  SIGNED(0.95),
  /** The speaker of the last quotation of the paragraph before. */
  PARAGRAPH_BEFORE(0.65),
  /** The subject of a cue in the last sentence of the paragraph before. */
  CUE_IN_PARAGRAPH_BEFORE(0.60);

  private final double confidence;

  SpeakerRule(double confidence) {
    this.confidence = confidence;
  }

  /** Share of its speakers that are right, 0 to 1. */
  public double confidence() {
    return confidence;
  }

  /** As it stands in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
