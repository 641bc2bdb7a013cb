package broadsheet.text;

import java.util.Comparator;

/**
 * An entity by its lists, with its standing in a corpus.
 *
 * @param entityId see {@link EntityRef#entityId}
 * @param name the form that most articles use
 * @param type PER, ORG, LOC or MISC
 * @param nArticles number of articles that name it
 * @param isFixed whether a list or the user's file says what it is: others may join it, it joins
 *     none
 */
public record CorpusName(
    String entityId, String name, String type, long nArticles, boolean isFixed) {

  /** The better attested first: of two forms of one name, the later joins the earlier. */
  static final Comparator<CorpusName> BY_STANDING =
      Comparator.comparing(CorpusName::isFixed)
          .thenComparing(CorpusName::nArticles)
          .reversed()
          .thenComparing(CorpusName::entityId);
}
