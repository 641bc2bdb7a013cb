package broadsheet.voice;

import broadsheet.text.Resources;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** The small words by which the content of a cue is found, after {@code cue-words.csv}. */
enum CueWord {
  DETERMINER(1 << 0),
  /** Signs at which a phrase ends. */
  STOP(1 << 1),
  /** What tells when, where or how something was said: said on Monday. */
  ADJUNCT(1 << 2),
  /** What a sentence begins with that does not begin with its content: In Ohio, he said…. */
  OPENER(1 << 3),
  /** Pronouns that a clause begins with. */
  SUBJECT(1 << 4),
  /** What leads from a verb to what was said: that, whether. */
  CLAUSAL(1 << 5),
  /** Forms that only a clause has: is, would. */
  AUXILIARY(1 << 6),
  /** What only a verb comes after: to, will, they. */
  BEFORE_VERB(1 << 7),
  /** What the object of a verb ends at: while, because. */
  OBJECT_END(1 << 8),
  /** Forms of frequent verbs. */
  COMMON_VERB(1 << 9),
  /** What goes on with an object behind a comma: including. */
  GOING_ON(1 << 10),
  /** What leads to another clause behind a comma: but. */
  SPLIT(1 << 11),
  /** How many or which of them: many. */
  QUANTIFIER(1 << 12),
  /** What a headline names as its source before a colon: poll. */
  SOURCE(1 << 13),
  /** The author and the reader: I, you. */
  ADDRESSED(1 << 14),
  /** What makes another verb of a verb: show up. */
  PARTICLE(1 << 15),
  /** What opens a clause before the main one: when. */
  SUBORDINATOR(1 << 16);

  private static final Map<String, Integer> KINDS = read();

  private final int bit;

  CueWord(int bit) {
    this.bit = bit;
  }

  /** The kinds of a word in small letters, to be asked by {@link #isIn}. */
  static int of(String word) {
    return KINDS.getOrDefault(word, 0);
  }

  /** Whether this kind is among {@code kinds}. */
  boolean isIn(int kinds) {
    return (kinds & bit) != 0;
  }

  private static Map<String, Integer> read() {
    Map<String, Integer> kinds = new HashMap<>();
    for (CSVRecord row : Resources.rows(CueWord.class, "cue-words.csv")) {
      int bit = valueOf(row.get("kind").toUpperCase(Locale.ROOT)).bit;
      for (String word : row.get("words").split(" ", -1)) {
        kinds.merge(word, bit, (one, other) -> one | other);
      }
    }
    return kinds;
  }
}
