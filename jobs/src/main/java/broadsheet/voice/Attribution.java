package broadsheet.voice;

import broadsheet.text.Naming;

/**
 * Who is said to have said something.
 *
 * @param cue the words that say so; null if there are none
 * @param speaker null if no speaker was found beside the cue
 * @param naming see {@link Quotation#naming}
 * @param rule null without a speaker
 */
record Attribution(Range cue, Range speaker, Naming naming, SpeakerRule rule) {

  /** The same speaker, found for another quotation. */
  Attribution by(SpeakerRule other) {
    return new Attribution(null, speaker, naming, other);
  }

  boolean hasSpeaker() {
    return speaker != null;
  }
}
