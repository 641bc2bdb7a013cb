package broadsheet.voice;

import java.util.List;

/**
 * Finds who said what stands between quotation marks: by the words beside it in its sentence, else
 * by the quotations and sentences around it.
 */
final class SpeakerFinder {
  private final ArticleWords words;
  private final Tags tags;

  SpeakerFinder(ArticleWords words, Tags tags) {
    this.words = words;
    this.tags = tags;
  }

  /** What the sentence of a quotation itself tells; null if nothing. */
  Attribution beside(Quoted quoted) {
    boolean isTagged = quoted.isPunctuated() && quoted.ending() != '.';
    Attribution after = isTagged ? tags.after(quoted) : null;
    if (after != null && after.hasSpeaker()) {
      return after;
    }
    Attribution before = tags.before(quoted);
    if (before != null && before.hasSpeaker()) {
      return before;
    }
    Attribution last = isTagged ? null : tags.after(quoted);
    if (last != null && last.hasSpeaker()) {
      return last;
    }
    return before != null ? before : after;
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
    Attribution last = i == 0 ? null : found.get(i - 1);
    boolean follows = i > 0 && isSameParagraph(all.get(i - 1), quoted);
    if (follows && last != null && last.hasSpeaker()) {
      return last.by(SpeakerRule.SAME_PARAGRAPH);
    }
    Attribution before = sentenceBefore(quoted);
    if (before != null && before.hasSpeaker()) {
      return before;
    }
    if (i + 1 < all.size() && isSameParagraph(quoted, all.get(i + 1))) {
      Attribution next = beside(all.get(i + 1));
      if (next != null && next.hasSpeaker()) {
        return next.by(SpeakerRule.NEXT_IN_PARAGRAPH);
      }
    }
    boolean isNear =
        i > 0 && words.paragraph(quoted.first()) - words.paragraph(all.get(i - 1).last()) == 1;
    return isNear && last != null && last.hasSpeaker()
        ? last.by(SpeakerRule.PARAGRAPH_BEFORE)
        : null;
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
    int low = tags.lowest(high);
    Attribution cue = tags.before(low, high);
    if (cue != null && cue.hasSpeaker()) {
      return cue.by(SpeakerRule.CUE_IN_SENTENCE_BEFORE);
    }
    return tags.subjectOf(low, high);
  }
}
