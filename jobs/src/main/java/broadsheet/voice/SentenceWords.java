package broadsheet.voice;

import broadsheet.voice.ReportingVerbs.Form;
import broadsheet.voice.ReportingVerbs.Verb;

/** The words of a sentence, from 0; outside there are empty ones. */
final class SentenceWords {
  private static final int SHORTEST_ED = 5;

  private final ArticleWords words;
  private final boolean[] direct;
  private final int from;
  private final int size;
  private final int[] kinds;
  private final Verb[] verbs;

  /**
   * A sentence.
   *
   * @param direct whether a word of the article stands in a direct quotation
   * @param from index of its first word in the article
   * @param to index just after its last word
   */
  SentenceWords(ArticleWords words, boolean[] direct, int from, int to) {
    this.words = words;
    this.direct = direct;
    this.from = from;
    size = to - from;
    kinds = new int[size];
    verbs = new Verb[size];
    for (int i = 0; i < size; i++) {
      kinds[i] = CueWord.of(word(i));
    }
    for (int i = 0; i < size; i++) {
      Verb verb = direct[from + i] || (i > 0 && isName(i)) ? null : ReportingVerbs.of(word(i));
      verbs[i] = verb != null && isVerb(i, verb) ? verb : null;
    }
  }

  int size() {
    return size;
  }

  private boolean isInside(int i) {
    return i >= 0 && i < size;
  }

  /** Index of word {@code i} in the article. */
  int place(int i) {
    return from + i;
  }

  /** Word {@code i} in small letters; empty outside. */
  String word(int i) {
    return isInside(i) ? words.word(from + i) : "";
  }

  boolean is(int i, CueWord kind) {
    return isInside(i) && kind.isIn(kinds[i]);
  }

  boolean is(int i, String word) {
    return isInside(i) && words.word(from + i).equals(word);
  }

  /** Whether word {@code i} begins with a letter or digit. */
  boolean isWord(int i) {
    return isInside(i) && Character.isLetterOrDigit(words.first(from + i));
  }

  /** Whether word {@code i} begins with a capital. */
  boolean isCapital(int i) {
    return isInside(i) && words.isCapital(from + i);
  }

  /** Whether word {@code i} is part of a name. */
  boolean isName(int i) {
    return isInside(i) && words.name(from + i) != null;
  }

  /** Whether word {@code i} is part of a person's name. */
  boolean isPerson(int i) {
    return isInside(i) && words.isName(from + i, "PER");
  }

  /** Index of the word after the name that word {@code i} is part of; {@code i + 1} if of none. */
  int afterName(int i) {
    return isInside(i) ? Math.min(size, words.nameTo(from + i) + 1 - from) : i + 1;
  }

  /** Whether word {@code i} stands in a direct quotation. */
  boolean isDirect(int i) {
    return isInside(i) && direct[from + i];
  }

  /** Whether word {@code i} stands between quotation marks. */
  boolean isQuoted(int i) {
    return isInside(i) && words.isQuoted(from + i);
  }

  /** The reporting verb that word {@code i} is; null if it is none, or stands in a quotation. */
  Verb verb(int i) {
    return isInside(i) ? verbs[i] : null;
  }

  /** Whether word {@code i} is a reporting verb other than an infinitive. */
  boolean isCue(int i) {
    return verb(i) != null && verb(i).form() != Form.BASE;
  }

  /** Whether word {@code i} is a reporting verb that has a subject of its own. */
  boolean isFinite(int i) {
    return verb(i) != null && verb(i).form() != Form.ING && !isParticiple(i);
  }

  /** Whether word {@code i} is a form that has no subject of its own: known, written. */
  private boolean isParticiple(int i) {
    return verb(i).form() == Form.PAST && word(i).endsWith("n");
  }

  /** Whether word {@code i} may be a verb of any kind that has a subject of its own. */
  boolean isLikeVerb(int i) {
    String word = word(i);
    return is(i, CueWord.AUXILIARY)
        || is(i, CueWord.COMMON_VERB)
        || (word.length() >= SHORTEST_ED && word.endsWith("ed"))
        || isFinite(i);
  }

  private boolean isVerb(int i, Verb verb) {
    int last = word(i - 1).endsWith("ly") && i > 1 ? i - 2 : i - 1;
    if (is(last, CueWord.DETERMINER)) {
      return false;
    }
    if (!VerbContent.isNoun(verb)) {
      return true;
    }
    return switch (verb.form()) {
      case BASE -> isAfterSubject(last) || (is(last, CueWord.STOP) && is(i + 1, CueWord.CLAUSAL));
      case THIRD -> isAfterOne(last) || isBeforeContent(i + 1);
      default -> true;
    };
  }

  /** Whether word {@code i} may be the subject of a verb without an ending, or come before one. */
  private boolean isAfterSubject(int i) {
    return is(i, CueWord.BEFORE_VERB) || (word(i).endsWith("s") && !is(i, "'s"));
  }

  private boolean isAfterOne(int i) {
    return is(i, CueWord.SUBJECT) || isName(i) || is(i, "who") || is(i, "which") || is(i, ",");
  }

  private boolean isBeforeContent(int i) {
    return is(i, CueWord.CLAUSAL)
        || is(i, CueWord.SUBJECT)
        || is(i, "the")
        || is(i, "a")
        || isName(i);
  }
}
