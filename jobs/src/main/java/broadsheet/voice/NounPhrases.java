package broadsheet.voice;

import broadsheet.text.Naming;
import broadsheet.voice.ReportingVerbs.Form;
import broadsheet.voice.ReportingVerbs.Kind;
import broadsheet.voice.ReportingVerbs.Verb;
import java.util.Set;

/** Finds noun phrases and verbs in an article, by small words and names alone. */
final class NounPhrases {
  private static final int LONGEST = 10;
  private static final String PER = "PER";
  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "am", "'re", "'m");

  private static final Set<String> OBJECTS =
      Set.of("him", "them", "us", "me", ":", ",", "how", "why", "what", "whether", "there", "to");
  private static final Set<String> PLURALS =
      Set.of("people", "men", "women", "police", "media", "children");

  private final ArticleWords words;

  NounPhrases(ArticleWords words) {
    this.words = words;
  }

  /**
   * A noun phrase.
   *
   * @param from index of its first word
   * @param to index of its last word
   * @param naming the name that it is; null if it is none of a person or body
   */
  record Phrase(int from, int to, Naming naming) {
    boolean isPerson() {
      return naming != null && naming.type().equals(PER);
    }
  }

  /** The noun phrase of one piece, no preposition in it, whose last word is {@code i}, or null. */
  Phrase endingAt(int i, int lowest) {
    if (i < lowest || words.isQuoted(i)) {
      return null;
    }
    if (isPronoun(i)) {
      return new Phrase(i, i, null);
    }
    if (words.isName(i, PER)) {
      return new Phrase(Math.max(lowest, words.nameFrom(i)), i, words.name(i));
    }
    if (!isPart(i) || words.word(i).equals("'s")) {
      return null;
    }
    int from = i;
    while (from > lowest && i - from < LONGEST && !isDeterminer(from) && isPartBefore(from - 1)) {
      from--;
    }
    return named(from, i);
  }

  private boolean isPartBefore(int i) {
    return isPart(i) && !isOpenVerb(i);
  }

  /** Whether the word is a reporting verb that cannot be a noun. */
  private boolean isOpenVerb(int i) {
    Verb verb = words.name(i) == null ? ReportingVerbs.of(words.word(i)) : null;
    return verb != null && verb.form() == Form.PAST && !isDeterminer(i - 1);
  }

  /** The noun phrase of one piece whose first word is {@code i}, or null. */
  Phrase startingAt(int i, int highest) {
    if (i > highest || words.isQuoted(i) || isGerund(i)) {
      return null;
    }
    if (isPronoun(i) && !isDeterminerBeforeNoun(i, highest)) {
      return new Phrase(i, i, null);
    }
    int to = i - 1;
    while (to < highest && to - i < LONGEST && isPart(to + 1) && !(to >= i && isVerb(to + 1))) {
      to = words.nameTo(to + 1);
      if (words.isName(to, PER) && !goesOn(to, highest)) {
        return new Phrase(words.nameFrom(to), to, words.name(to));
      }
    }
    return to < i || isDeterminer(to) ? null : named(i, Math.min(to, highest));
  }

  private boolean isGerund(int i) {
    return words.name(i) == null && words.word(i).endsWith("ing") && !words.isCapital(i);
  }

  /** Whether a person's name is only the first part of a phrase: Lee's lawyer, Lee spokesman. */
  private boolean goesOn(int to, int highest) {
    if (to + 1 > highest || words.isQuoted(to + 1)) {
      return false;
    }
    String next = words.word(to + 1);
    return next.equals("'s") || next.equals("'") || ClauseWords.ROLE.has(next);
  }

  private Phrase named(int from, int to) {
    int nameFrom = words.nameFrom(to);
    boolean isWhole = nameFrom <= from || (nameFrom == from + 1 && words.word(from).equals("the"));
    boolean isBody = isWhole && words.isName(to, "ORG");
    return new Phrase(from, to, isBody ? words.name(to) : null);
  }

  private boolean isPronoun(int i) {
    return words.name(i) == null && ClauseWords.PRONOUN.has(words.word(i));
  }

  private boolean isDeterminer(int i) {
    return i >= 0 && words.name(i) == null && ClauseWords.DETERMINER.has(words.word(i));
  }

  private boolean isDeterminerBeforeNoun(int i, int highest) {
    return isDeterminer(i)
        && i < highest
        && isPart(i + 1)
        && !isDeterminer(i + 1)
        && !isVerb(i + 1);
  }

  /** Whether a word can stand in a noun phrase. */
  private boolean isPart(int i) {
    if (words.isQuoted(i)) {
      return false;
    }
    if (words.name(i) != null) {
      return true;
    }
    String word = words.word(i);
    if (word.equals("'s") || word.equals("'")) {
      return i > 0 && !isPronoun(i - 1);
    }
    if (word.equals("&") || word.equals("%") || word.equals("$")) {
      return true;
    }
    boolean isLetters = Character.isLetterOrDigit(words.first(i));
    boolean isDay = ClauseWords.TIME.has(word) && isDeterminer(i - 1);
    return isLetters && (isDay || isDeterminer(i) || !ClauseWords.isSmall(word));
  }

  private boolean isVerb(int i) {
    return verb(i) != null || BE.contains(words.word(i));
  }

  /**
   * The reporting verb that word {@code i} is; null if it is none, or a noun (his call), or passive
   * (was called), or between quotation marks.
   */
  Verb verb(int i) {
    Verb verb = words.isQuoted(i) || words.name(i) != null ? null : known(i);
    if (verb == null || i == 0) {
      return verb;
    }
    if (words.isQuoted(i - 1) || words.sentence(i - 1) != words.sentence(i)) {
      return verb; // the word before tells nothing
    }
    String last = words.word(i - 1);
    if (isDeterminer(i - 1) && !(isPronoun(i - 1) && verb.form() != Form.BASE)) {
      return null;
    }
    return switch (verb.form()) {
      case BASE, THIRD -> isNoun(verb, i, last) ? null : verb;
      case PAST -> isPassive(i) ? null : verb;
      case ING -> verb;
    };
  }

  private Verb known(int i) {
    String word = words.word(i);
    if (word.equals("back")) {
      return null; // mostly an adverb: shot back
    }
    String next = i + 1 < words.size() ? words.word(i + 1) : "";
    if (next.equals("on") && (word.equals("went") || word.equals("goes"))) {
      return new Verb("go", Kind.SPEECH, Form.PAST);
    }
    boolean isPut = word.equals("put") || word.equals("puts");
    if (isPut && next.equals("it")) {
      return new Verb("put", Kind.SPEECH, Form.PAST);
    }
    return ReportingVerbs.of(word);
  }

  private boolean isNoun(Verb verb, int i, String last) {
    if (last.equals("'s") || last.equals("'")) {
      return true;
    }
    if (verb.form() == Form.BASE) {
      return !takesBase(i - 1);
    }
    boolean isAfterSmall = words.name(i - 1) == null && ClauseWords.PREPOSITION.has(last);
    boolean isAfterNoun =
        words.name(i - 1) == null ? !ClauseWords.isSmall(last) : words.isName(i - 1, "MISC");
    if (!isAfterSmall && isAfterNoun) {
      return !verb.lemma().equals("say") && !takesClause(i + 1);
    }
    boolean isBare = verb.kind() == Kind.SPEECH || verb.kind() == Kind.JUDGEMENT;
    boolean isBeforeOf = i + 1 < words.size() && words.word(i + 1).equals("of");
    return isAfterSmall || (isBare && isBeforeOf && !verb.lemma().equals("say"));
  }

  /** Whether something that only a verb takes stands at {@code i}: that he, the, him. */
  private boolean takesClause(int i) {
    if (i >= words.size()) {
      return false;
    }
    String word = words.word(i);
    return words.name(i) != null
        || ClauseWords.DETERMINER.has(word)
        || ClauseWords.PRONOUN.has(word)
        || OBJECTS.contains(word);
  }

  /** Whether a verb without an ending can follow: they say, officials say, to say. */
  private boolean takesBase(int before) {
    int i = before;
    while (i > 0 && words.name(i) == null && ClauseWords.isAdverb(words.word(i))) {
      i--;
    }
    String word = words.word(i);
    return isPronoun(i)
        || word.equals("to")
        || (ClauseWords.AUXILIARY.has(word) && !word.equals("'s"))
        || ClauseWords.RELATIVE.has(word)
        || (word.endsWith("s") && word.length() > 3)
        || PLURALS.contains(word);
  }

  /** Whether a past form comes after a form of be: was quoted, is being called. */
  private boolean isPassive(int i) {
    int k = i - 1;
    while (k > 0 && k > i - 4 && ClauseWords.isAdverb(words.word(k)) && !words.isQuoted(k)) {
      k--;
    }
    boolean isBe = BE.contains(words.word(k)) && !words.isQuoted(k);
    boolean isBy =
        i + 1 < words.size()
            && words.word(i + 1).equals("by")
            && !words.isName(i - 1, PER)
            && !isPronoun(i - 1);
    return isBe || isBy;
  }

  /** Whether word {@code i} is a reporting verb with a subject of its own. */
  boolean isFinite(int i) {
    Verb verb = verb(i);
    return verb != null && verb.form() != Form.ING;
  }

  /** Whether the word is a person, or a body, by name. */
  boolean isPerson(int i) {
    return words.isName(i, PER) && !words.isQuoted(i);
  }
}
