package broadsheet.voice;

import broadsheet.voice.NounPhrases.Phrase;
import broadsheet.voice.ReportingVerbs.Form;
import broadsheet.voice.ReportingVerbs.Kind;
import broadsheet.voice.ReportingVerbs.Verb;
import java.util.Set;

/** Finds the words beside a quotation that say who said it, in its own sentence. */
final class Tags {
  private static final Set<String> SIGNS = Set.of(",", "—", "–", "-", "--", "…", "...");

  private static final Set<String> DASHES = Set.of("—", "–", "-", "--", "―");

  private static final int LONGEST_THING = 8;

  private final ArticleWords words;
  private final NounPhrases phrases;
  private final Bounds bounds;
  private final Subjects subjects;

  Tags(ArticleWords words) {
    this.words = words;
    this.phrases = new NounPhrases(words);
    this.bounds = new Bounds(words, phrases);
    this.subjects = new Subjects(words, phrases);
  }

  /** Who said it, as told after it: "…", said Mr Lee; null if nothing is told there. */
  Attribution after(Quoted quoted) {
    int high = bounds.highest(quoted);
    int at = quoted.last() + 1;
    while (at <= high && SIGNS.contains(words.word(at))) {
      at++;
    }
    if (at > high) {
      return null;
    }
    if (isAccordingTo(at)) {
      return accordingTo(at, high);
    }
    at = skipOpening(at, high);
    Verb verb = at <= high ? phrases.verb(at) : null;
    if (verb != null && isSaying(verb) && isInverted(verb)) {
      boolean follows = !ClauseWords.INVERTED_NO.has(verb.lemma());
      Phrase subject = follows ? subjects.after(at + 1, high) : null;
      return subject == null ? null : found(at, at, subject, SpeakerRule.SUBJECT_AFTER_CUE);
    }
    if (quoted.isPunctuated() && at < high && isLikeVerb(at)) {
      Phrase inverted = subjects.after(at + 1, high);
      if (inverted != null) {
        return found(at, at, inverted, SpeakerRule.SUBJECT_AFTER_CUE);
      }
    }
    return at > high ? null : afterSubject(quoted, at, high);
  }

  /** Whether word {@code i} is a verb that something said can follow: said, called. */
  boolean isSaid(int i) {
    Verb verb = phrases.verb(i);
    return verb != null && (isSaying(verb) || verb.kind() == Kind.JUDGEMENT);
  }

  /** Whether word {@code i} tells the name of a thing: a game called “…”. */
  boolean isNaming(int i) {
    Phrase thing = i > 0 ? phrases.endingAt(i - 1, Math.max(0, i - LONGEST_THING)) : null;
    return thing != null
        && ClauseWords.TITLE_OF.has(words.word(i))
        && (words.word(thing.from()).equals("a") || words.word(thing.from()).equals("an"));
  }

  /** Whether word {@code i} is a reporting verb. */
  boolean isVerb(int i) {
    return phrases.verb(i) != null;
  }

  /** Whether the words from {@code low} to {@code high} have a reporting verb of their own. */
  boolean hasCue(int low, int high) {
    return lastCue(low, high) >= 0;
  }

  /** How far the sentence around a quotation reaches. */
  Bounds bounds() {
    return bounds;
  }

  private int skipOpening(int from, int high) {
    int at = from;
    while (at <= high
        && words.name(at) == null
        && (words.word(at).equals("as") || ClauseWords.isAdverb(words.word(at)))) {
      at++;
    }
    return at;
  }

  private static boolean isInverted(Verb verb) {
    boolean isBare = verb.form() == Form.BASE && !verb.lemma().equals("read");
    return verb.form() != Form.ING && !isBare;
  }

  private static boolean isSaying(Verb verb) {
    return verb.kind() == Kind.SPEECH || verb.kind() == Kind.MANNER;
  }

  private Attribution afterSubject(Quoted quoted, int at, int high) {
    Phrase subject = phrases.startingAt(at, high);
    if (subject == null) {
      return null;
    }
    int next = subject.to() + 1;
    while (next <= high && words.name(next) == null && isAdverbial(next)) {
      next++;
    }
    if (next > high) {
      return null;
    }
    if (phrases.isFinite(next)) {
      return found(next, next, subject, SpeakerRule.SUBJECT_BEFORE_CUE);
    }
    int cue = isAside(next) ? finiteAfter(next, high) : -1;
    if (cue >= 0) {
      boolean isApart = !subject.isPerson() && words.word(next).equals(",");
      Phrase whole = isApart ? subjects.before(cue, at) : null;
      Phrase best = whole == null ? subject : whole;
      return found(cue, cue, best, SpeakerRule.SUBJECT_BEFORE_CUE);
    }
    boolean isTag = quoted.isPunctuated() && (subject.isPerson() || subject.from() == subject.to());
    return isTag && isLikeVerb(next) && endsTag(next + 1, high)
        ? found(next, next, subject, SpeakerRule.SUBJECT_BEFORE_CUE)
        : null;
  }

  private boolean isAdverbial(int i) {
    String word = words.word(i);
    return ClauseWords.isAdverb(word)
        || ClauseWords.TIME.has(word)
        || (ClauseWords.AUXILIARY.has(word) && !word.equals("'s"));
  }

  private boolean isAside(int i) {
    String word = words.word(i);
    return word.equals(",")
        || word.equals("(")
        || SIGNS.contains(word)
        || ClauseWords.PREPOSITION.has(word)
        || ClauseWords.RELATIVE.has(word);
  }

  /** The first verb after an aside that is not the aside's own; -1 if there is none. */
  private int finiteAfter(int from, int high) {
    int inside = -1;
    for (int i = from; i <= high; i++) {
      if (phrases.isFinite(i)) {
        int before = i - 1;
        while (before > from && isAdverbial(before)) {
          before--;
        }
        String last = words.word(before);
        boolean isOwn = ClauseWords.RELATIVE.has(last) || last.equals("that") || last.equals("to");
        if (!isOwn) {
          return i;
        }
        inside = i;
      }
    }
    return inside;
  }

  /** Whether a tag can end before word {@code i}: he joked; he joked on Monday. */
  private boolean endsTag(int i, int high) {
    if (i > high || words.name(i) != null) {
      return true;
    }
    String word = words.word(i);
    return ClauseWords.isSmall(word) || !Character.isLetterOrDigit(words.first(i));
  }

  private boolean isLikeVerb(int i) {
    String word = words.word(i);
    boolean isForm = word.endsWith("ed") || (word.endsWith("s") && !word.endsWith("'s"));
    return isForm && word.length() > 3 && !words.isCapital(i) && !ClauseWords.isSmall(word);
  }

  /** Who said it, as told before it: Mr Lee said: "…"; null if nothing is told there. */
  Attribution before(Quoted quoted) {
    int low = bounds.lowest(quoted.first());
    int high = quoted.first() - 1;
    return high < low ? null : before(low, high);
  }

  /** Who is said to say what follows word {@code high}, in words from {@code low} on. */
  Attribution before(int low, int high) {
    if (isAccordingTo(low) && low + 2 <= high) {
      return accordingTo(low, high);
    }
    int cue = lastCue(low, high);
    boolean hasColon = words.word(high).equals(":");
    Phrase label = hasColon ? label(low, high - 1) : null;
    if (label != null) {
      return found(-1, -1, label, SpeakerRule.BEFORE_COLON);
    }
    if (cue >= 0) {
      return ofCue(cue, low, high);
    }
    return hasColon ? beforeColon(low, high - 1) : null;
  }

  /**
   * The speaker of what the word at {@code cue} says was said; also for indirect speech.
   *
   * @param cue index of a reporting verb, or of "according"
   * @param low index of the first word of its sentence
   * @param high index of the last word in which the subject may stand, as a rule of the sentence
   * @return with the cue as its words; without a speaker if none is found. A pronoun has no name
   *     yet, see {@link Antecedents}
   */
  Attribution ofCue(int cue, int low, int high) {
    if (isAccordingTo(cue) && cue + 2 <= high) {
      return accordingTo(cue, high);
    }
    Verb verb = phrases.verb(cue);
    if (verb != null && subjects.isDependent(cue, verb)) {
      return dependent(cue, low);
    }
    Phrase subject = subjects.before(cue, low);
    if (subject != null) {
      return found(cue, cue, subject, SpeakerRule.SUBJECT_BEFORE_CUE);
    }
    if (cue <= low + 1) {
      Phrase after = subjects.after(cue + 1, high);
      return found(cue, cue, after, SpeakerRule.SUBJECT_AFTER_CUE);
    }
    return found(cue, cue, subjects.ofClause(low, cue - 1), SpeakerRule.SUBJECT_OF_CLAUSE);
  }

  private Attribution dependent(int cue, int low) {
    if (cue == low) {
      return found(cue, cue, null, null);
    }
    if (phrases.isPerson(cue - 1) || isPronoun(cue - 1)) {
      Phrase beside = phrases.endingAt(cue - 1, low);
      return found(cue, cue, beside, SpeakerRule.SUBJECT_BEFORE_CUE);
    }
    Phrase near = words.word(cue - 1).equals("to") ? subjects.near(cue - 1, low) : null;
    if (near != null) {
      return found(cue, cue, near, SpeakerRule.SUBJECT_OF_CLAUSE);
    }
    int first = lastCue(low, cue - 1);
    Attribution other = first < 0 ? null : ofCue(first, low, cue - 1);
    if (other != null && other.hasSpeaker()) {
      return new Attribution(
          words.range(cue, cue), other.speaker(), other.naming(), SpeakerRule.SUBJECT_OF_CLAUSE);
    }
    return found(cue, cue, subjects.ofClause(low, cue - 1), SpeakerRule.SUBJECT_OF_CLAUSE);
  }

  private boolean isPronoun(int i) {
    String word = words.word(i);
    return word.equals("he") || word.equals("she") || word.equals("they");
  }

  /** The last reporting verb that is in no relative clause which has ended; -1 if there is none. */
  private int lastCue(int low, int high) {
    int cue = -1;
    int outer = -1;
    boolean isRelative = false;
    for (int i = low; i <= high; i++) {
      if (words.isQuoted(i)) {
        continue;
      }
      String word = words.word(i);
      boolean afterComma = i > low && words.word(i - 1).equals(",");
      if (afterComma && ClauseWords.RELATIVE.has(word)) {
        isRelative = true;
        outer = cue;
      } else if (isRelative && word.equals(",") && i < high) {
        isRelative = false;
        cue = outer;
      } else if (phrases.verb(i) != null) {
        cue = i;
      }
    }
    return cue;
  }

  private Attribution beforeColon(int low, int high) {
    if (high < low) {
      return null;
    }
    for (int i = low; i <= high; i++) {
      String word = words.word(i);
      boolean isWhose = word.equals("'s") || word.equals("his") || word.equals("her");
      if (isWhose && !words.isQuoted(i) && isSpeechNounNear(i, high)) {
        Phrase whose = phrases.endingAt(word.equals("'s") ? i - 1 : i, low);
        if (whose != null) {
          return found(-1, -1, whose, SpeakerRule.WHOSE_WORDS);
        }
      }
    }
    return found(-1, -1, subjects.ofClause(low, high), SpeakerRule.BEFORE_COLON);
  }

  /** A person alone before a colon, after nothing or a dash: They agree - Ann Lee: "…". */
  private Phrase label(int low, int high) {
    Phrase label =
        words.word(Math.max(low, high)).equals(")")
            ? subjects.beforeBracket(high, low)
            : phrases.endingAt(high, low);
    boolean isPerson = label != null && label.isPerson();
    boolean isAlone =
        isPerson && (label.from() == low || SIGNS.contains(words.word(label.from() - 1)));
    return isAlone && !words.word(Math.max(low, label.from() - 1)).equals(",") ? label : null;
  }

  private boolean isSpeechNounNear(int i, int high) {
    for (int k = i + 1; k <= high && k < i + 5; k++) {
      if (ClauseWords.SPEECH_NOUN.has(words.word(k))) {
        return true;
      }
    }
    return false;
  }

  private boolean isAccordingTo(int i) {
    return i + 1 < words.size()
        && words.word(i).equals("according")
        && words.word(i + 1).equals("to");
  }

  private Attribution accordingTo(int i, int high) {
    return found(i, i + 1, subjects.after(i + 2, high), SpeakerRule.ACCORDING_TO);
  }

  private Attribution found(int cueFrom, int cueTo, Phrase speaker, SpeakerRule rule) {
    Range cue = cueFrom < 0 ? null : words.range(cueFrom, cueTo);
    if (speaker == null) {
      return cue == null ? null : new Attribution(cue, null, null, null);
    }
    return new Attribution(cue, words.range(speaker.from(), speaker.to()), speaker.naming(), rule);
  }

  /** The person whose name, after a dash, begins the paragraph after a quotation; or null. */
  Attribution signedAfter(Quoted quoted) {
    int dash = quoted.last() + 1;
    boolean isSigned =
        dash + 1 < words.size()
            && words.paragraph(dash) == words.paragraph(quoted.last()) + 1
            && words.isNews(dash)
            && DASHES.contains(words.word(dash));
    Phrase name = isSigned ? phrases.startingAt(dash + 1, words.size() - 1) : null;
    return name == null || !name.isPerson() ? null : found(-1, -1, name, SpeakerRule.SIGNED);
  }

  /** The subject of the sentence that ends at word {@code high}, if it is a person. */
  Attribution subjectOf(int low, int high) {
    Phrase subject = subjects.ofClause(low, high);
    return subject == null ? null : found(-1, -1, subject, SpeakerRule.SUBJECT_OF_SENTENCE_BEFORE);
  }
}
