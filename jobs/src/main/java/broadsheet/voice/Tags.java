package broadsheet.voice;

import broadsheet.voice.NounPhrases.Phrase;
import broadsheet.voice.ReportingVerbs.Form;
import broadsheet.voice.ReportingVerbs.Kind;
import broadsheet.voice.ReportingVerbs.Verb;
import java.util.Set;

/** Finds the words beside a quotation that say who said it, in its own sentence. */
final class Tags {
  private static final int FARTHEST = 100;
  private static final int LONGEST_TAG = 40;
  private static final int LONGEST_LABEL = 8;
  private static final Set<String> SIGNS = Set.of(",", "—", "–", "-", "--", "…", "...");

  private final ArticleWords words;
  private final NounPhrases phrases;
  private final Subjects subjects;

  Tags(ArticleWords words) {
    this.words = words;
    this.phrases = new NounPhrases(words);
    this.subjects = new Subjects(words, phrases);
  }

  /** Index of the first word of the sentence that leads to word {@code first}, which is quoted. */
  int lowest(int first) {
    int low = first;
    while (low > 0 && first - low < FARTHEST && isSameSentence(low - 1, low)) {
      low--;
    }
    return low;
  }

  private boolean isSameSentence(int i, int next) {
    if (words.sentence(i) != words.sentence(next)
        && (!words.isQuoted(i) || words.paragraph(i) != words.paragraph(next))) {
      return false;
    }
    return words.isQuoted(i) ? !isPunctuatedEnd(i, next) : !isStop(i);
  }

  /** Whether a quotation ends at {@code i} with a sign, so that it has a tag of its own. */
  private boolean isPunctuatedEnd(int i, int next) {
    if (words.quote(i) == words.quote(next) || i == 0) {
      return false;
    }
    String before = words.word(i - 1);
    return before.equals(",") || isStop(i - 1) || words.word(next).equals(",");
  }

  private boolean isStop(int i) {
    String word = words.word(i);
    return word.equals(".") || word.equals("?") || word.equals("!") || word.equals(";");
  }

  /** Index of the last word of the sentence after the quotation whose last word is given. */
  int highest(Quoted quoted) {
    int high = quoted.last();
    while (high + 1 < words.size()
        && high - quoted.last() < LONGEST_TAG
        && !words.isQuoted(high + 1)
        && !isStop(high + 1)
        && words.paragraph(high + 1) == words.paragraph(quoted.last())
        && isReached(quoted, high + 1)) {
      high++;
    }
    return high;
  }

  /** The splitter ends sentences at ?" and the like: "Who?" he asked. */
  private boolean isReached(Quoted quoted, int i) {
    if (words.sentence(i) == words.sentence(i - 1) || i - 1 > quoted.last()) {
      return words.sentence(i) == words.sentence(i - 1);
    }
    return quoted.ending() != '.' || Character.isLowerCase(words.first(i));
  }

  /** Who said it, as told after it: "…", said Mr Lee; null if nothing is told there. */
  Attribution after(Quoted quoted) {
    int high = highest(quoted);
    int at = quoted.last() + 1;
    while (at <= high && SIGNS.contains(words.word(at))) {
      at++;
    }
    if (at > high) {
      return null;
    }
    if (isAccordingTo(at)) {
      return found(at, at + 1, subjects.after(at + 2, high), SpeakerRule.ACCORDING_TO);
    }
    at = skipOpening(at, high);
    Verb verb = at <= high ? phrases.verb(at) : null;
    if (verb != null && isSaying(verb) && verb.form() != Form.ING && verb.form() != Form.BASE) {
      boolean follows = !ClauseWords.INVERTED_NO.has(verb.lemma());
      Phrase subject = follows ? subjects.after(at + 1, high) : null;
      return subject == null ? null : found(at, at, subject, SpeakerRule.SUBJECT_AFTER_CUE);
    }
    return afterSubject(quoted, at, high);
  }

  /** Whether word {@code i} is a reporting verb. */
  boolean isVerb(int i) {
    return phrases.verb(i) != null;
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
    if (isFinite(next)) {
      return found(next, next, subject, SpeakerRule.SUBJECT_BEFORE_CUE);
    }
    int cue = isAside(next) ? finiteAfter(next, high) : -1;
    if (cue >= 0) {
      Phrase whole = subjects.ofClause(at, cue);
      Phrase best = subject.isPerson() || whole == null ? subject : whole;
      return found(cue, cue, best, SpeakerRule.SUBJECT_BEFORE_CUE);
    }
    boolean isTag = quoted.isPunctuated() && (subject.isPerson() || subject.from() == subject.to());
    return isTag && isLikeVerb(next)
        ? found(next, next, subject, SpeakerRule.SUBJECT_BEFORE_CUE)
        : null;
  }

  private boolean isAdverbial(int i) {
    String word = words.word(i);
    return ClauseWords.isAdverb(word)
        || ClauseWords.TIME.has(word)
        || (ClauseWords.AUXILIARY.has(word) && !word.equals("'s"));
  }

  private boolean isFinite(int i) {
    Verb verb = phrases.verb(i);
    return verb != null && verb.form() != Form.ING;
  }

  private boolean isAside(int i) {
    String word = words.word(i);
    return word.equals(",")
        || word.equals("(")
        || SIGNS.contains(word)
        || ClauseWords.PREPOSITION.has(word)
        || ClauseWords.RELATIVE.has(word)
        || word.endsWith("ed");
  }

  /** The first verb after an aside that is not the aside's own; -1 if there is none. */
  private int finiteAfter(int from, int high) {
    int inside = -1;
    for (int i = from; i <= high; i++) {
      if (isFinite(i)) {
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

  private boolean isLikeVerb(int i) {
    String word = words.word(i);
    boolean isForm = word.endsWith("ed") || (word.endsWith("s") && !word.endsWith("'s"));
    return isForm && word.length() > 3 && !words.isCapital(i) && !ClauseWords.isSmall(word);
  }

  /** Who said it, as told before it: Mr Lee said: "…"; null if nothing is told there. */
  Attribution before(Quoted quoted) {
    int low = lowest(quoted.first());
    int high = quoted.first() - 1;
    return high < low ? null : before(low, high);
  }

  /** Who is said to say what follows word {@code high}, in words from {@code low} on. */
  Attribution before(int low, int high) {
    if (isAccordingTo(low) && low + 2 <= high) {
      return found(low, low + 1, subjects.after(low + 2, high), SpeakerRule.ACCORDING_TO);
    }
    int cue = lastCue(low, high);
    boolean hasColon = words.word(high).equals(":");
    if (cue >= 0) {
      return ofCue(cue, low, high);
    }
    return hasColon ? beforeColon(low, high - 1) : null;
  }

  /** The subject of the verb at {@code cue} among the words from {@code low} to {@code high}. */
  Attribution ofCue(int cue, int low, int high) {
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
    if (cue > low && (phrases.isPerson(cue - 1) || isPronoun(cue - 1))) {
      Phrase beside = phrases.endingAt(cue - 1, low);
      return found(cue, cue, beside, SpeakerRule.SUBJECT_BEFORE_CUE);
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
    Phrase label = high - low < LONGEST_LABEL ? phrases.endingAt(high, low) : null;
    boolean isLabel = label != null && label.isPerson();
    Phrase subject = isLabel ? label : subjects.ofClause(low, high);
    return found(-1, -1, subject, SpeakerRule.BEFORE_COLON);
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

  private Attribution found(int cueFrom, int cueTo, Phrase speaker, SpeakerRule rule) {
    Range cue = cueFrom < 0 ? null : words.range(cueFrom, cueTo);
    if (speaker == null) {
      return cue == null ? null : new Attribution(cue, null, null, null);
    }
    return new Attribution(cue, words.range(speaker.from(), speaker.to()), speaker.naming(), rule);
  }

  /** The subject of the sentence that ends at word {@code high}, if it is a person. */
  Attribution subjectOf(int low, int high) {
    Phrase subject = subjects.ofClause(low, high);
    return subject == null ? null : found(-1, -1, subject, SpeakerRule.SUBJECT_OF_SENTENCE_BEFORE);
  }
}
