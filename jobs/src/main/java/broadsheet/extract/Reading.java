package broadsheet.extract;

import broadsheet.text.Annotator;
import broadsheet.text.Gazetteer;
import broadsheet.text.Lexicon;
import java.io.Serializable;

/**
 * How articles are read: what travels to executors beside them.
 *
 * @param names of the user's
 * @param lexicon of tone
 * @param confidence whether mentions have one
 */
public record Reading(UserFile<Gazetteer> names, UserFile<Lexicon> lexicon, Confidence confidence)
    implements Serializable {
  /** Nothing of the user's. */
  public static final Reading PLAIN =
      new Reading(UserFile.noNames(), UserFile.builtInLexicon(), Confidence.LEFT_OUT);

  /** The annotator for English that does so. */
  Annotator annotator() {
    return confidence.of(Annotator.english().with(names.value()).with(lexicon.value()));
  }
}
