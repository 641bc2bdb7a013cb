package broadsheet.voice;

import broadsheet.voice.Quotation.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells quotations from other things between quotation marks, such as titles, nicknames and words
 * that the author keeps at a distance, and finds their speakers.
 */
final class DirectQuotations {
  private static final int SHORT = 2;
  private static final int SENTENCE = 4;

  private final ArticleWords words;
  private final List<Quoted> all;
  private final Tags tags;
  private final Bounds bounds;
  private final SpeakerFinder speakers;

  DirectQuotations(ArticleWords words, List<Quoted> all) {
    this.words = words;
    this.all = all;
    this.tags = new Tags(words);
    this.bounds = tags.bounds();
    this.speakers = new SpeakerFinder(words, tags);
  }

  /** The quotations, in order. */
  List<Quotation> find() {
    List<Quotation> quotations = new ArrayList<>();
    List<Attribution> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Quoted quoted = all.get(i);
      if (quoted.size() == 0) {
        found.add(null);
        continue;
      }
      Attribution beside = speakers.beside(quoted);
      boolean isTold = beside != null && beside.hasSpeaker();
      Kind kind = kind(quoted);
      if (!isQuotation(quoted, kind, beside)) {
        found.add(null);
        continue;
      }
      Attribution said = beside;
      if (!isTold) {
        said =
            kind == Kind.DIRECT
                ? speakers.around(all, i, found)
                : speakers.inSentence(all, i, found);
      }
      found.add(said);
      quotations.add(quotation(quoted, kind, said));
    }
    return quotations;
  }

  private Quotation quotation(Quoted quoted, Kind kind, Attribution said) {
    int sentence = words.sentence(quoted.first());
    if (said == null || !said.hasSpeaker()) {
      Range cue = said == null ? null : said.cue();
      return new Quotation(quoted.range(), kind, sentence, cue, null, null, null, null);
    }
    return new Quotation(
        quoted.range(),
        kind,
        sentence,
        said.cue(),
        said.speaker(),
        said.naming(),
        said.rule().label(),
        said.rule().confidence());
  }

  private Kind kind(Quoted quoted) {
    int low = bounds.lowest(quoted.first());
    int before = quoted.first() - 1;
    if (before < low) {
      boolean isAll = quoted.isPunctuated() || bounds.highest(quoted) == quoted.last();
      return isAll || quoted.size() > 2 * SENTENCE ? Kind.DIRECT : Kind.FRAGMENT;
    }
    String word = words.word(before);
    if (bounds.isInside(quoted)) {
      return Kind.FRAGMENT;
    }
    if (isResumed(quoted)) {
      return Kind.DIRECT;
    }
    boolean isLong = quoted.isCapital() || quoted.size() > 2 * SENTENCE;
    boolean isLedTo = word.equals(",") || tags.isVerb(before);
    boolean isWhole = quoted.isCapital() && quoted.size() > SENTENCE && quoted.isPunctuated();
    return word.equals(":") || (isLedTo && isLong) || isWhole ? Kind.DIRECT : Kind.FRAGMENT;
  }

  /** Whether it goes on after the tag of another: "…", he said, "…". */
  private boolean isResumed(Quoted quoted) {
    int low = bounds.lowest(quoted.first());
    return bounds.canResume(quoted) && tags.hasCue(low, quoted.first() - 1);
  }

  private boolean isQuotation(Quoted quoted, Kind kind, Attribution beside) {
    int before = quoted.first() - 1;
    boolean isStart = before < bounds.lowest(quoted.first());
    boolean isLedTo =
        !isStart
            && (words.word(before).equals(":") || (tags.isSaid(before) && !tags.isNaming(before)));
    boolean isTold = beside != null && beside.cue() != null;
    if (!isStart && !isLedTo && isTitled(quoted)) {
      return false;
    }
    if (quoted.isTitle() && !isLedTo && !(isStart && isTold && quoted.isPunctuated())) {
      return quoted.size() > 2 * SENTENCE;
    }
    if (kind == Kind.FRAGMENT && isStart && !isTold) {
      return false;
    }
    return quoted.size() > SHORT || isTold;
  }

  /** Whether a noun such as film, or a name's first half, stands before it. */
  private boolean isTitled(Quoted quoted) {
    int before = quoted.first() - 1;
    if (words.isQuoted(before)) {
      return false;
    }
    if (words.name(before) == null && ClauseWords.TITLE_OF.has(words.word(before))) {
      return true;
    }
    boolean isBetween =
        quoted.last() + 1 < words.size()
            && words.isCapital(quoted.last() + 1)
            && words.isCapital(before)
            && words.sentence(quoted.last() + 1) == words.sentence(before);
    return isBetween && quoted.size() <= SHORT;
  }
}
