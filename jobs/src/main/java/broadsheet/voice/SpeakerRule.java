package broadsheet.voice;

import java.util.Locale;

/** How the speaker of a quotation was found. */
public enum SpeakerRule {
  /** The subject right before the cue: Mr Lee said. */
  SUBJECT_BEFORE_CUE,
  /** The subject right after the cue: said Mr Lee. */
  SUBJECT_AFTER_CUE;

  /** As it stands in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
