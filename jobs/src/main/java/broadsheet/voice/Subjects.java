package broadsheet.voice;

import broadsheet.voice.NounPhrases.Phrase;
import broadsheet.voice.ReportingVerbs.Form;
import broadsheet.voice.ReportingVerbs.Verb;
import java.util.Set;

/** Finds the subjects of reporting verbs. */
final class Subjects {
  private static final int LONGEST = 60;
  private static final Set<String> CLIMBED =
      Set.of(
          "of", "for", "at", "from", "in", "on", "with", "to", "by", "near", "about", "against",
          "behind", "after", "during", "over");
  private static final Set<String> KEPT = Set.of("of", "for");
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
  private static final Set<String> NO_SUBJECT =
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
    if (i >= low && words.word(i).equals(",")) {
      Phrase aside = phrases.endingAt(i - 1, low);
      return aside == null ? null : climbed(aside, low);
    }
    Phrase phrase = phrases.endingAt(i, low);
    return phrase == null || phrase.isPerson() ? phrase : climbed(phrase, low);
  }

  private boolean isDash(int i) {
    return DASHES.indexOf(words.first(i)) >= 0;
  }

  private Phrase beforeBracket(int closing, int low) {
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
      best = phrase;
    }
    return best;
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
    return whole;
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
    return phrase == null ? firstPerson(i, to) : headOf(phrase, to);
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
        && (NO_SUBJECT.contains(words.word(i)) || words.word(i).endsWith("ing"));
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
