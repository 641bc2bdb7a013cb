package broadsheet.voice;

import broadsheet.voice.NounPhrases.Phrase;
import broadsheet.voice.ReportingVerbs.Form;
import broadsheet.voice.ReportingVerbs.Verb;
import java.util.Set;

/** Finds the subjects of reporting verbs. */
final class Subjects {
  private static final int LONGEST = 60;
  private static final int NEAR = 6;

  /** By which a phrase hangs on the one before: the head of the office. */
  private static final Set<String> CLIMBED =
      Set.of(
          "of", "for", "at", "from", "in", "on", "with", "to", "by", "near", "about", "against",
          "behind", "after", "during", "over");

  /** Those of them behind which the phrase goes on being the speaker: the ministry of health. */
  private static final Set<String> KEPT = Set.of("of", "for");

  /** Words that may begin an aside between commas behind a name. */
  private static final Set<String> ASIDE =
      Set.of(
          "who",
          "whose",
          "which",
          "a",
          "an",
          "the",
          "his",
          "her",
          "their",
          "its",
          "one",
          "then",
          "formerly",
          "now",
          "in",
          "on",
          "at",
          "of",
          "from",
          "for",
          "with",
          "by",
          "also",
          "both",
          "like",
          "when",
          "after",
          "as",
          "while",
          "himself",
          "herself",
          "where",
          "during");

  /** Words that begin what may stand, up to a comma, before the subject of a clause. */
  private static final Set<String> LEAD_IN =
      Set.of(
          "in",
          "on",
          "at",
          "when",
          "after",
          "as",
          "while",
          "during",
          "before",
          "for",
          "with",
          "despite",
          "since",
          "if",
          "because",
          "though",
          "although",
          "by",
          "from",
          "to",
          "about",
          "until",
          "under",
          "amid",
          "following",
          "asked",
          "speaking",
          "writing",
          "of",
          "like");

  private static final String DASHES = "—–-";

  private final ArticleWords words;
  private final NounPhrases phrases;

  Subjects(ArticleWords words, NounPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  /** The subject of the finite verb at {@code cue}, before it; null if none is found. */
  Phrase before(int cue, int lowest) {
    int low = Math.max(lowest, cue - LONGEST);
    int i = skipAdverbs(cue - 1, low);
    if (i < low || words.isQuoted(i)) {
      return null;
    }
    String word = words.word(i);
    if (ClauseWords.RELATIVE.has(word) || word.equals("that")) {
      return antecedent(i, low);
    }
    if (word.equals(",") || isDash(i)) {
      return beforeAside(i, low);
    }
    if (word.equals(")") || word.equals("]")) {
      return beforeBracket(i, low);
    }
    Phrase phrase = phrases.endingAt(i, low);
    return phrase == null ? null : climbed(phrase, low);
  }

  private int skipAdverbs(int from, int low) {
    int i = from;
    while (i >= low && !words.isQuoted(i) && isSkipped(i)) {
      i--;
    }
    return i;
  }

  private boolean isSkipped(int i) {
    if (words.name(i) != null) {
      return false;
    }
    String word = words.word(i);
    boolean isTimeAfter = word.equals("on") && ClauseWords.TIME.has(words.word(i + 1));
    return isTimeAfter
        || ClauseWords.TIME.has(word)
        || ClauseWords.isAdverb(word)
        || (ClauseWords.AUXILIARY.has(word) && !word.equals("'s"))
        || word.equals("to");
  }

  /** Whom a relative pronoun stands for. */
  private Phrase antecedent(int pronoun, int low) {
    int i = pronoun - 1;
    if (i > low && (words.word(i).equals(",") || isDash(i))) {
      Phrase aside = phrases.endingAt(i - 1, low);
      return aside == null || aside.isPerson() ? aside : climbed(aside, low);
    }
    Phrase phrase = phrases.endingAt(i, low);
    return phrase == null || phrase.isPerson() ? phrase : climbed(phrase, low);
  }

  private boolean isDash(int i) {
    return DASHES.indexOf(words.first(i)) >= 0;
  }

  /** What stands before the bracket that closes at {@code closing}; null if it is no noun. */
  Phrase beforeBracket(int closing, int low) {
    int i = closing - 1;
    while (i >= low && !words.word(i).equals("(") && !words.word(i).equals("[")) {
      i--;
    }
    if (i > low && words.word(i - 1).equals(",")) {
      return beforeAside(i - 1, low);
    }
    Phrase phrase = phrases.endingAt(i - 1, low);
    return phrase == null ? null : climbed(phrase, low);
  }

  /** What stands before an aside that ends at {@code comma}: Mr Lee, a baker, said. */
  private Phrase beforeAside(int comma, int low) {
    if (comma > low && words.word(comma - 1).equals(")")) {
      Phrase bracketed = beforeBracket(comma - 1, low);
      if (bracketed != null && bracketed.isPerson()) {
        return bracketed;
      }
    }
    Phrase best = null;
    for (int k = comma - 1; k > low; k--) {
      if (words.isQuoted(k)) {
        break;
      }
      boolean opens = words.word(k).equals(",") || (isDash(k) && isDash(comma));
      if (!opens || !isAside(k + 1)) {
        continue;
      }
      Phrase phrase =
          words.word(k - 1).equals(")") ? beforeBracket(k - 1, low) : phrases.endingAt(k - 1, low);
      if (phrase == null) {
        continue;
      }
      phrase = climbed(phrase, low);
      if (phrase.isPerson()) {
        return phrase;
      }
      if (best == null && isWholeName(k + 1, comma - 1)) {
        return new Phrase(k + 1, comma - 1, words.name(k + 1));
      }
      best = best == null ? phrase : best;
    }
    return best;
  }

  private boolean isWholeName(int from, int to) {
    return phrases.isPerson(from) && words.nameTo(from) == to;
  }

  private boolean isAside(int i) {
    return words.name(i) != null
        || Character.isDigit(words.first(i))
        || words.isCapital(i)
        || ASIDE.contains(words.word(i))
        || words.word(i).endsWith("ing")
        || words.word(i).endsWith("ed")
        || ClauseWords.ROLE.has(words.word(i));
  }

  /** The phrase that {@code phrase} hangs on by prepositions: the head of the office in Rome. */
  private Phrase climbed(Phrase phrase, int low) {
    Phrase whole = phrase;
    Phrase head = phrase;
    boolean isKept = true;
    while (head.from() > low && isPreposition(head.from() - 1)) {
      int preposition = head.from() - 1;
      Phrase outer = outer(preposition, low);
      if (outer == null) {
        break;
      }
      isKept &= KEPT.contains(words.word(preposition)) && outer.to() == preposition - 1;
      head = outer;
      whole = isKept && !outer.isPerson() ? new Phrase(outer.from(), whole.to(), null) : outer;
    }
    Phrase antecedent = head.isPerson() ? null : beforeWho(head.from() - 1, low);
    return antecedent == null ? whole : antecedent;
  }

  /** What a clause with "who" that ends at {@code i} hangs on: those who know the case. */
  private Phrase beforeWho(int i, int low) {
    for (int k = i; k > low && i - k < NEAR; k--) {
      if (words.isQuoted(k) || !Character.isLetter(words.first(k))) {
        return null;
      }
      if (words.word(k).equals("who")) {
        return phrases.endingAt(k - 1, low);
      }
    }
    return null;
  }

  private boolean isPreposition(int i) {
    return words.name(i) == null && !words.isQuoted(i) && CLIMBED.contains(words.word(i));
  }

  /** The phrase before a preposition, or before the participle and adverbs before that. */
  private Phrase outer(int preposition, int low) {
    int i = preposition - 1;
    while (i > low && !words.isQuoted(i) && words.name(i) == null && isParticiple(i)) {
      i--;
    }
    return phrases.endingAt(i, low);
  }

  private boolean isParticiple(int i) {
    String word = words.word(i);
    return word.endsWith("ed")
        || ClauseWords.isAdverb(word)
        || (ReportingVerbs.of(word) != null && ReportingVerbs.of(word).form() == Form.PAST);
  }

  /** The subject of the first clause between {@code from} and {@code to}, by position alone. */
  Phrase ofClause(int from, int to) {
    int i = from;
    while (i < to && (isOpening(i) || words.isQuoted(i))) {
      i++;
    }
    while (i < to && isLeadIn(i)) {
      int comma = i;
      while (comma < to && !words.word(comma).equals(",")) {
        comma++;
      }
      if (comma >= to) {
        return firstPerson(i, to);
      }
      i = comma + 1;
      while (i < to && isOpening(i)) {
        i++;
      }
    }
    Phrase phrase = phrases.startingAt(i, to);
    if (phrase == null) {
      return firstPerson(i, to);
    }
    Phrase person = personAfterTime(phrase, to);
    return person == null ? headOf(phrase, to) : person;
  }

  /** Hours later, Lee left; the next day, he left; but not: a baker, Ann Lee, left. */
  private Phrase personAfterTime(Phrase phrase, int to) {
    int comma = phrase.to() + 1;
    while (comma < to && ClauseWords.isAdverb(words.word(comma))) {
      comma++;
    }
    if (phrase.isPerson() || comma >= to || !words.word(comma).equals(",")) {
      return null;
    }
    Phrase next = phrases.startingAt(comma + 1, to);
    boolean isSubject =
        next != null && (next.isPerson() || next.from() == next.to()) && next.to() < to;
    return isSubject && !words.word(next.to() + 1).equals(",") ? next : null;
  }

  /** With what hangs on it by "of" or "for". */
  private Phrase headOf(Phrase phrase, int to) {
    if (phrase.isPerson() || phrase.to() + 2 > to || !KEPT.contains(words.word(phrase.to() + 1))) {
      return phrase;
    }
    Phrase inner = phrases.startingAt(phrase.to() + 2, to);
    return inner == null ? phrase : new Phrase(phrase.from(), inner.to(), null);
  }

  /** The phrase that begins at {@code from}, with what hangs on it; null if none does. */
  Phrase after(int from, int to) {
    int i = from;
    while (i <= to && words.name(i) == null && ClauseWords.isAdverb(words.word(i))) {
      i++;
    }
    Phrase phrase = phrases.startingAt(i, to);
    return phrase == null ? null : headOf(phrase, to);
  }

  /** The person a few words before word {@code i}, no sign between: Lee was moved to say. */
  Phrase near(int i, int low) {
    for (int k = i - 1; k >= low && i - k < NEAR; k--) {
      String word = words.word(k);
      if (words.isQuoted(k) || !Character.isLetter(words.first(k))) {
        return null;
      }
      if (phrases.isPerson(k) || word.equals("he") || word.equals("she") || word.equals("they")) {
        return phrases.endingAt(k, low);
      }
    }
    return null;
  }

  private boolean isOpening(int i) {
    if (words.name(i) != null) {
      return false;
    }
    String word = words.word(i);
    return word.equals(",")
        || word.equals("and")
        || word.equals("but")
        || word.equals("so")
        || word.equals("yet")
        || ClauseWords.isAdverb(word)
        || !Character.isLetterOrDigit(words.first(i));
  }

  private boolean isLeadIn(int i) {
    return words.name(i) == null
        && (LEAD_IN.contains(words.word(i)) || words.word(i).endsWith("ing"));
  }

  private Phrase firstPerson(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (phrases.isPerson(i)) {
        return new Phrase(i, words.nameTo(i), words.name(i));
      }
      String word = words.word(i);
      if (!words.isQuoted(i) && (word.equals("he") || word.equals("she"))) {
        return new Phrase(i, i, null);
      }
    }
    return null;
  }

  /** Whether the verb at {@code i} shares its subject with an earlier one: saying, to say. */
  boolean isDependent(int i, Verb verb) {
    if (verb.form() == Form.ING) {
      return true;
    }
    String last = i > 0 ? words.word(i - 1) : "";
    return (verb.form() == Form.BASE && last.equals("to")) || last.equals("and");
  }
}
