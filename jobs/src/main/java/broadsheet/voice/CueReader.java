package broadsheet.voice;

import broadsheet.voice.ReportingVerbs.Form;
import broadsheet.voice.ReportingVerbs.Kind;
import broadsheet.voice.ReportingVerbs.Verb;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Finds the cues of a sentence, and what each says was said. */
final class CueReader {
  // How many words each may have; longer ones are mostly something else.
  private static final int ADJUNCT = 12;
  private static final int SUBJECT = 14;
  private static final int ASIDE = 7;
  private static final int SHORT_SUBJECT = 6;
  private static final int SUBJECT_WITH_ASIDE = 30;
  private static final int NAME_WITH_ASIDE = 25;

  private final SentenceWords words;
  private final Spoken spoken;
  private final ContentEnds ends;
  private final int firstVerb;
  private final int firstComma;

  private CueReader(SentenceWords words, Spoken spoken) {
    this.words = words;
    this.spoken = spoken;
    ends = new ContentEnds(words);
    firstVerb = first(words::isLikeVerb);
    firstComma = first(i -> this.words.is(i, ","));
  }

  /** Index of the first word of a kind; the number of words if there is none. */
  private int first(IntPredicate kind) {
    return IntStream.range(0, words.size()).filter(kind).findFirst().orElse(words.size());
  }

  /** Notes in {@code spoken} what the cues of {@code words} say was said. */
  static void read(SentenceWords words, Spoken spoken) {
    CueReader reader = new CueReader(words, spoken);
    reader.label();
    for (int i = 0; i < words.size(); i++) {
      if (!words.isDirect(i)) {
        reader.readAt(i);
      }
    }
  }

  /** Takes what follows the name of its speaker, or such a thing as Poll, and a colon. */
  private void label() {
    int end = words.is(0, CueWord.SOURCE) ? 1 : words.isPerson(0) ? words.afterName(0) : 0;
    if (end > 0 && words.is(end, ":")) {
      spoken.add(end + 1, words.size(), new Spoken.Cue(end, end + 1, Spoken.Order.LABEL));
    }
  }

  private void readAt(int i) {
    if (words.is(i, "according") && words.is(i + 1, "to")) {
      according(new Spoken.Cue(i, i + 2, Spoken.Order.ACCORDING_TO));
      return;
    }
    if (words.is(i, "per") && words.is(i - 1, ",") && words.isCapital(i + 1)) {
      according(new Spoken.Cue(i, i + 1, Spoken.Order.SUBJECT_LAST));
      return;
    }
    if ((words.is(i, "is") || words.is(i, "was")) && isOpinion(i)) {
      Spoken.Cue cue = new Spoken.Cue(i, i + 1, Spoken.Order.UNKNOWN);
      spoken.add(i + 1, ends.ofClause(i + 1), cue);
      return;
    }
    if (words.verb(i) != null) {
      verb(i, words.verb(i));
    }
    if (!words.isName(i) && AttitudeWords.isOne(words.word(i), words.word(i + 1))) {
      attitude(i);
    }
  }

  /** Whether the verb at {@code i} leads from a noun such as fear to what is feared. */
  private boolean isOpinion(int i) {
    if (!words.is(i + 1, "that") && !words.is(i + 1, "whether")) {
      return false;
    }
    for (int j = i - 1; j >= 0 && j > i - ADJUNCT; j--) {
      if (AttitudeWords.isOne(words.word(j), words.word(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** What stands before "according to" was said; without a verb there, what follows the source. */
  private void according(Spoken.Cue cue) {
    if (cue.from() > 1) {
      spoken.add(0, cue.from(), cue);
      if (firstVerb < cue.from()) {
        return;
      }
    }
    int end = behindApposition(stop(cue.to()));
    spoken.add(end + 1, ends.ofClause(end + 1), cue);
  }

  /** The comma that closes an apposition behind the one at {@code comma}; that itself if none. */
  private int behindApposition(int comma) {
    int end = stop(comma + 1);
    if (!words.is(comma, ",") || !words.is(end, ",") || end > comma + ASIDE) {
      return comma;
    }
    for (int i = comma + 1; i < end; i++) {
      if (words.isLikeVerb(i)) {
        return comma;
      }
    }
    return end;
  }

  /** The first sign that ends a clause from {@code i} on. */
  private int stop(int i) {
    int end = i;
    while (end < words.size() && !words.is(end, CueWord.STOP)) {
      end++;
    }
    return end;
  }

  private void attitude(int i) {
    boolean isAlone = AttitudeWords.isAlone(words.word(i));
    boolean isVerb =
        !words.is(i - 1, CueWord.DETERMINER)
            && !words.is(i + 1, CueWord.STOP)
            && !words.is(i + 1, CueWord.ADJUNCT);
    if (isAlone && !isVerb) {
      return;
    }
    boolean isPart = isAlone || words.is(i + 1, "to") || words.is(i + 1, "that");
    int start = isPart ? i + 1 : i + 2;
    if (words.is(start, "that") && words.is(start + 1, CueWord.AUXILIARY)) {
      return; // a relative clause: a comment that has
    }
    spoken.add(
        start,
        isPart ? ends.ofObject(start) : ends.ofNouns(start),
        new Spoken.Cue(i, isAlone ? i + 1 : i + 2, Spoken.Order.UNKNOWN));
  }

  private void verb(int i, Verb verb) {
    if (words.is(i - 1, CueWord.ADDRESSED) || (i == 0 && words.is(1, ":"))) {
      return;
    }
    if (i == 0 && verb.form() != Form.BASE && words.isFinite(i) && words.isName(1)) {
      return; // the end of a sentence that its quotation has cut
    }
    Spoken.Cue cue = new Spoken.Cue(i, i + 1, Spoken.Order.SUBJECT_FIRST);
    int aside = afterAside(i + 1);
    if (aside > 0) {
      spoken.add(aside, ends.ofClause(aside), cue);
      return;
    }
    if (words.is(i + 1, ",") && isAs(i)) {
      spoken.add(i + 2, ends.ofClause(i + 2), cue);
      return;
    }
    int edge = words.isFinite(i) ? edge(i) : -1;
    if (words.isDirect(edge)) {
      int start = clause(i + 1);
      if (start >= 0) {
        spoken.add(start, ends.ofClause(start), cue);
      }
    } else if (edge > 0 && isAfterContent(i, edge, verb)) {
      before(i, edge);
    } else if (!isEnd(i + 1)) {
      after(i, verb, cue);
    }
  }

  /** Where a clause with that begins behind an aside between commas; -1 if none does. */
  private int afterAside(int i) {
    if (!words.is(i, ",")) {
      return -1;
    }
    int end = i + 2;
    while (end < i + ASIDE && !words.is(end, ",")) {
      end++;
    }
    return words.is(end, ",") && words.is(end + 1, CueWord.CLAUSAL) ? end + 1 : -1;
  }

  /** Whether the sentence begins with a clause such as: But as she said. */
  private boolean isAs(int verb) {
    int as = words.is(0, "as") ? 0 : 1;
    return words.is(as, "as") && verb > as + 1 && verb < as + ASIDE;
  }

  private boolean isEnd(int i) {
    return i >= words.size() || (words.is(i, CueWord.STOP) && !words.is(i, ":"));
  }

  /** What the verb at {@code i} says was said stands before the comma at {@code edge}. */
  private void before(int i, int edge) {
    boolean isInverted = isRightAfter(i, edge);
    Spoken.Cue cue =
        new Spoken.Cue(
            i, i + 1, isInverted ? Spoken.Order.SUBJECT_LAST : Spoken.Order.SUBJECT_FIRST);
    spoken.add(0, edge, cue);
    int end = i + 1;
    if (isInverted) {
      int high = Math.min(words.size() - 1, end + NAME_WITH_ASIDE);
      while (end < high && !(words.is(end, ",") && words.is(end + 1, CueWord.AUXILIARY))) {
        end++;
      }
      if (end >= high) {
        return;
      }
    }
    while (!isInverted && end < i + ASIDE && !words.is(end, CueWord.STOP)) {
      end++;
    }
    if (words.is(end, ",") && !words.isCue(end + 1) && !words.word(end + 1).endsWith("ing")) {
      spoken.add(end + 1, ends.ofClause(end + 1), cue);
    }
  }

  /** What the verb at {@code i} says was said follows. */
  private void after(int i, Verb verb, Spoken.Cue cue) {
    int start = i + 1;
    VerbContent content = VerbContent.of(verb);
    if (content == VerbContent.HEARER) {
      start = afterHearer(start);
    } else if (words.is(start, CueWord.ADJUNCT) && verb.kind() != Kind.JUDGEMENT) {
      start = Math.max(start, clause(start));
    }
    boolean isThat = words.is(start, CueWord.CLAUSAL);
    boolean isClause =
        isThat
            || words.is(start, CueWord.SUBJECT)
            || words.is(start, ":")
            || (verb.kind() != Kind.JUDGEMENT && ends.isClause(start));
    if (words.is(start, CueWord.PARTICLE)) {
      return; // another verb: call off
    }
    boolean isTo = words.is(start, "to");
    boolean fits =
        switch (content) {
          case ANYTHING, HEARER -> true;
          case CLAUSE -> isClause || isTo || words.isQuoted(start);
          case THAT_OR_TO -> isThat || isTo;
          case THAT -> words.is(start, "that");
          case NOTHING -> false;
        };
    boolean isAdjunct = words.is(start, CueWord.ADJUNCT) && !isClause;
    boolean isSaying = content == VerbContent.HEARER || verb.lemma().equals("say");
    if (verb.form() == Form.ING && isThat && words.is(start + 1, CueWord.AUXILIARY)) {
      return; // a hearing that will
    }
    if (fits && !(isAdjunct && isSaying)) {
      boolean isLong = isClause || verb.lemma().equals("say");
      int end = isLong ? ends.ofClause(start) : ends.ofObject(start);
      boolean isCut = isLong && isSubordinate(i) && start < firstComma;
      spoken.add(start, isCut ? Math.min(end, firstComma) : end, cue);
    }
  }

  /** Whether the verb at {@code i} stands in a clause before the main one: When he said. */
  private boolean isSubordinate(int i) {
    boolean isOpening = i == 0 || words.is(0, CueWord.SUBORDINATOR);
    return isOpening && firstComma > i;
  }

  /** Whether the content of the verb at {@code i} ends at the comma at {@code edge}. */
  private boolean isAfterContent(int i, int edge, Verb verb) {
    int next = i + 1;
    boolean isBetween = words.is(next, ",") && !isRightAfter(i, edge);
    if (verb.kind() == Kind.JUDGEMENT
        || (words.is(next, "to") && !verb.lemma().equals("say"))
        || hasCue(edge + 1, i)
        || words.is(i - 1, CueWord.BEFORE_VERB)
        || (firstVerb >= edge && !(isBetween && i - edge <= SHORT_SUBJECT))
        || !(edge > 1 || isBetween)
        || (isBetween ? words.isDirect(next + 1) : leadsOn(next))) {
      return false;
    }
    if (isEnd(next)) {
      return true;
    }
    if (words.is(next, CueWord.CLAUSAL) || words.is(next, ":")) {
      return false;
    }
    if (isRightAfter(i, edge)) {
      return isNounAt(next) && clause(next) < 0 && !ends.isClause(next);
    }
    return words.is(next, CueWord.ADJUNCT) && clause(next) < 0 && !words.is(0, CueWord.OPENER);
  }

  /** Whether no word stands between the verb and the comma, only the mark of a fragment's end. */
  private boolean isRightAfter(int verb, int comma) {
    return comma == verb - 1 || (comma == verb - 2 && !words.isWord(verb - 1));
  }

  private boolean hasCue(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a colon or a direct quotation follows soon. */
  private boolean leadsOn(int from) {
    for (int i = from; i < from + ADJUNCT; i++) {
      if (words.is(i, ":") || words.isDirect(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNounAt(int i) {
    if (words.is(i, CueWord.SUBJECT)) {
      return false;
    }
    return words.isName(i)
        || words.isCapital(i)
        || words.is(i, CueWord.DETERMINER)
        || words.is(i, CueWord.QUANTIFIER)
        || (words.word(i).endsWith("s") && !words.is(i, CueWord.ADJUNCT));
  }

  /** Where a clause begins behind an adjunct or hearer; -1 if none does. */
  private int clause(int from) {
    for (int i = from; i < Math.min(words.size(), from + ADJUNCT) && !words.is(i, ";"); i++) {
      if (words.is(i, "that") || words.is(i, "whether")) {
        return i;
      }
      boolean isSubject = i > from && words.is(i, CueWord.SUBJECT) && !words.is(i, "it");
      if (isSubject && !words.is(i - 1, ",") && !words.is(i - 1, "as")) {
        return i;
      }
    }
    return -1;
  }

  private int afterHearer(int i) {
    int clause = clause(i);
    return clause >= 0 ? clause : words.afterName(i);
  }

  /**
   * The nearest direct quotation, or else comma, before the subject of the verb at {@code i}; -1 if
   * there is none.
   */
  private int edge(int i) {
    int comma = -1;
    for (int j = i - 1; j >= 0 && j > i - SUBJECT_WITH_ASIDE; j--) {
      if (words.isDirect(j)) {
        return j;
      }
      if (comma < 0 && words.is(j, CueWord.STOP)) {
        if (!words.is(j, ",")) {
          return -1;
        }
        comma = j;
      }
      if (comma < 0 && j <= i - SUBJECT) {
        return -1;
      }
    }
    return comma;
  }
}
