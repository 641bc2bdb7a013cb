package broadsheet.voice;

import broadsheet.text.Resources;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** What follows a reporting verb as its content, after {@code verb-contents.csv}. */
enum VerbContent {
  /** A clause or an object. */
  ANYTHING,
  /** What the hearer of it has heard: told him that. */
  HEARER,
  /** A clause. */
  CLAUSE,
  /** A clause with that and the like, or an infinitive. */
  THAT_OR_TO,
  /** A clause with that. */
  THAT,
  /** No content. */
  NOTHING;

  private static final Map<String, VerbContent> CONTENTS = new HashMap<>();
  private static final Set<String> NOUNS = new HashSet<>();

  static {
    for (CSVRecord row : Resources.rows(VerbContent.class, "verb-contents.csv")) {
      CONTENTS.put(
          row.get("lemma"), VerbContent.valueOf(row.get("content").toUpperCase(Locale.ROOT)));
      if (row.get("also").equals("noun")) {
        NOUNS.add(row.get("lemma"));
      }
    }
  }

  /** That of a verb; verbs that are not listed take anything. */
  static VerbContent of(ReportingVerbs.Verb verb) {
    if (verb.kind() == ReportingVerbs.Kind.MANNER) {
      return NOTHING;
    }
    return CONTENTS.getOrDefault(verb.lemma(), ANYTHING);
  }

  /** Whether a noun is spelled as this verb: report. */
  static boolean isNoun(ReportingVerbs.Verb verb) {
    return NOUNS.contains(verb.lemma());
  }
}
