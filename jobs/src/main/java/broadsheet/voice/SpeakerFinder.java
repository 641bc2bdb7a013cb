package broadsheet.voice;

import java.util.List;

/**
 * Finds who said what stands between quotation marks: by the words beside it in its sentence, else
 * by the quotations and sentences around it.
 */
final class SpeakerFinder {
  private static final int MOST_BETWEEN = 6;

  private final ArticleWords words;
  private final Tags tags;

  SpeakerFinder(ArticleWords words, Tags tags) {
    this.words = words;
    this.tags = tags;
  }

  /** What the sentence of a quotation itself tells; null if nothing. */
  Attribution beside(Quoted quoted) {
    boolean isTagged = quoted.isPunctuated() && quoted.ending() != '.';
    boolean isAfterFirst = isTagged && !leadsOn(quoted);
    Attribution first = isAfterFirst ? tags.after(quoted) : tags.before(quoted);
    if (first != null && first.hasSpeaker()) {
      return first;
    }
    Attribution second = isAfterFirst ? tags.before(quoted) : tags.after(quoted);
    return second != null && (second.hasSpeaker() || first == null) ? second : first;
  }

  /** Whether what stands before a quotation is more likely to tell than what stands after it. */
  private boolean leadsOn(Quoted quoted) {
    if (tags.bounds().isStart(quoted)) {
      return false;
    }
    String last = words.word(quoted.first() - 1);
    boolean isApart = last.equals(",") || last.equals(":") || quoted.isCapital();
    return !isApart || quoted.ending() != ',';
  }

  /**
   * The speaker of a quotation whose own sentence tells none.
   *
   * @param all what stands between marks
   * @param i index of the quotation
   * @param found the speakers of those before it, null where unknown
   */
  Attribution around(List<Quoted> all, int i, List<Attribution> found) {
    Quoted quoted = all.get(i);
    int known = lastKnown(i, found);
    Attribution last = known < 0 ? null : found.get(known);
    if (last != null && isSameParagraph(all.get(known), quoted)) {
      return last.by(SpeakerRule.SAME_PARAGRAPH);
    }
    Attribution before = sentenceBefore(quoted);
    if (before != null && before.hasSpeaker()) {
      return before;
    }
    Attribution signed = tags.signedAfter(quoted);
    if (signed != null) {
      return signed;
    }
    if (i + 1 < all.size() && all.get(i + 1).first() == quoted.last() + 1) {
      Attribution next = beside(all.get(i + 1));
      if (next != null && next.hasSpeaker()) {
        return next.by(SpeakerRule.NEXT_IN_PARAGRAPH);
      }
    }
    boolean isNear =
        last != null
            && words.paragraph(quoted.first()) - words.paragraph(all.get(known).last()) == 1;
    return isNear ? last.by(SpeakerRule.PARAGRAPH_BEFORE) : paragraphBefore(quoted);
  }

  /** The speaker that the last sentence of the paragraph before tells. */
  private Attribution paragraphBefore(Quoted quoted) {
    int high = quoted.first() - 1;
    boolean isNear =
        high >= 0
            && words.isNews(high)
            && !words.isQuoted(high)
            && words.paragraph(quoted.first()) - words.paragraph(high) == 1;
    if (!isNear) {
      return null;
    }
    int end = tags.bounds().lastWord(high);
    Attribution cue = tags.before(tags.bounds().lowest(end), end);
    boolean isPerson =
        cue != null
            && cue.hasSpeaker()
            && (cue.naming() != null || words.isHeOrShe(words.at(cue.speaker().start())));
    return isPerson ? cue.by(SpeakerRule.CUE_IN_PARAGRAPH_BEFORE) : null;
  }

  /** The last quotation before the one at {@code i} with a speaker; titles are none; or -1. */
  private static int lastKnown(int i, List<Attribution> found) {
    int last = i - 1;
    while (last >= 0 && i - last < MOST_BETWEEN && found.get(last) == null) {
      last--;
    }
    return last >= 0 && found.get(last) != null && found.get(last).hasSpeaker() ? last : -1;
  }

  /** The speaker of the last quotation before, if it is of the same sentence: “a,” “b” and “c”. */
  Attribution inSentence(List<Quoted> all, int i, List<Attribution> found) {
    int known = lastKnown(i, found);
    boolean isSame =
        known >= 0 && words.sentence(all.get(known).last()) == words.sentence(all.get(i).first());
    return isSame ? found.get(known).by(SpeakerRule.SAME_PARAGRAPH) : null;
  }

  private boolean isSameParagraph(Quoted one, Quoted other) {
    return words.paragraph(one.last()) == words.paragraph(other.first());
  }

  /**
   * The speaker that the sentence before tells, if it is of the same paragraph or ends in a colon.
   */
  private Attribution sentenceBefore(Quoted quoted) {
    int high = quoted.first() - 1;
    if (high < 0 || words.isQuoted(high) || !words.isNews(high)) {
      return null;
    }
    boolean isSame = words.paragraph(high) == words.paragraph(quoted.first());
    if (!isSame && !words.word(high).equals(":")) {
      return null;
    }
    int low = tags.bounds().lowest(high);
    Attribution cue = tags.before(low, high);
    if (cue != null && cue.hasSpeaker()) {
      return cue.by(SpeakerRule.CUE_IN_SENTENCE_BEFORE);
    }
    return tags.subjectOf(low, high);
  }
}
