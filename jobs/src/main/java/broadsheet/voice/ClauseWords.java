package broadsheet.voice;

import broadsheet.text.Resources;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** The small words by which clauses are told apart, after {@code clause-words.csv}. */
enum ClauseWords {
  PRONOUN,
  DETERMINER,
  PREPOSITION,
  AUXILIARY,
  CONJUNCTION,
  ADVERB,
  TIME,
  /** Words in -ly that are no adverbs. */
  NOUN_LY,
  /** What somebody is to the one named before: spokesman, campaign. */
  ROLE,
  /** What a title stands after: film, so-called. */
  TITLE_OF,
  /** What somebody says: statement, reply. */
  SPEECH_NOUN,
  RELATIVE,
  /** What stands before a colon in capitals, and is nobody: UPDATE. */
  NO_SPEAKER,
  /** Verbs whose subject never follows them. */
  INVERTED_NO;

  private static final Map<ClauseWords, Set<String>> WORDS = read();

  boolean has(String word) {
    return WORDS.get(this).contains(word);
  }

  /** Whether the word is no part of a noun phrase, articles aside. */
  static boolean isSmall(String word) {
    return PREPOSITION.has(word)
        || AUXILIARY.has(word)
        || CONJUNCTION.has(word)
        || (PRONOUN.has(word) && !word.equals("one"))
        || TIME.has(word)
        || isAdverb(word);
  }

  /** Whether the word is an adverb, or ends as most do. */
  static boolean isAdverb(String word) {
    return ADVERB.has(word) || (word.length() > 4 && word.endsWith("ly") && !NOUN_LY.has(word));
  }

  private static Map<ClauseWords, Set<String>> read() {
    Map<ClauseWords, Set<String>> words = new HashMap<>();
    for (ClauseWords kind : values()) {
      words.put(kind, new HashSet<>());
    }
    for (CSVRecord row : Resources.rows(ClauseWords.class, "clause-words.csv")) {
      ClauseWords kind = valueOf(row.get("kind").toUpperCase(Locale.ROOT));
      words.get(kind).add(row.get("word"));
    }
    return words;
  }
}
