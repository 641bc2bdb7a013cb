package broadsheet.voice;

import broadsheet.text.Resources;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** The verbs that say that something was said, by each of their forms. */
final class ReportingVerbs {
  private static final Map<String, Verb> FORMS = read();

  private ReportingVerbs() {}

  /**
   * A form of a verb.
   *
   * @param lemma its infinitive
   * @param kind what it tells
   * @param form which form it is
   */
  record Verb(String lemma, Kind kind, Form form) {}

  /** What a verb tells. */
  enum Kind {
    /** That somebody said something: tell, warn. */
    SPEECH,
    /** How somebody looked or sounded; said something only beside quotation marks: laugh. */
    MANNER,
    /** What somebody thinks or wants: believe, hope. */
    THOUGHT,
    /** What somebody says of somebody: criticize, call. */
    JUDGEMENT,
    /** What a study or a ruling says: show, find. */
    EVIDENCE
  }

  /** A form of a verb. */
  enum Form {
    BASE,
    THIRD,
    PAST,
    ING
  }

  /** The verb of a form in small letters; null if it is none. */
  static Verb of(String form) {
    return FORMS.get(form);
  }

  private static Map<String, Verb> read() {
    Map<String, Verb> forms = new HashMap<>();
    for (CSVRecord row : Resources.rows(ReportingVerbs.class, "reporting-verbs.csv")) {
      String lemma = row.get("lemma");
      Kind kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
      forms.put(lemma, new Verb(lemma, kind, Form.BASE));
      for (String form : row.get("forms").split(" ", -1)) {
        forms.putIfAbsent(form, new Verb(lemma, kind, form(form)));
      }
    }
    return Map.copyOf(forms);
  }

  private static Form form(String form) {
    if (form.endsWith("ing")) {
      return Form.ING;
    }
    return form.endsWith("s") ? Form.THIRD : Form.PAST;
  }
}
