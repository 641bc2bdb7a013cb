package broadsheet.voice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What of a sentence is said by others, in the author's words. */
final class Spoken {
  private static final int NONE = -1;
  private static final int REACH = 60;

  private final ArticleWords words;
  private final SentenceWords sentence;
  private final int[] cueOf;
  private final List<Cue> cues = new ArrayList<>();

  /** Where the subject of a cue stands. */
  enum Order {
    SUBJECT_FIRST,
    SUBJECT_LAST,
    ACCORDING_TO,
    LABEL,
    UNKNOWN
  }

  /**
   * Words that say that something was said.
   *
   * @param from index of the first in the sentence
   * @param to index just after the last
   */
  record Cue(int from, int to, Order order) {}

  Spoken(ArticleWords words, SentenceWords sentence) {
    this.words = words;
    this.sentence = sentence;
    cueOf = new int[sentence.size()];
    Arrays.fill(cueOf, NONE);
  }

  /** Notes that the words from {@code start} up to {@code end} are said, unless noted before. */
  void add(int start, int end, Cue cue) {
    for (int i = start; i < Math.min(cueOf.length, end); i++) {
      if (cueOf[i] == NONE) {
        cueOf[i] = cues.size();
      }
    }
    cues.add(cue);
  }

  /** What is said, in order, with who says it. */
  List<Quotation> quotations(Tags tags) {
    settleFragments();
    List<Quotation> found = new ArrayList<>();
    int i = 0;
    while (i < cueOf.length) {
      int end = i;
      boolean hasWord = false;
      while (end < cueOf.length && cueOf[end] == cueOf[i] && isSaid(end)) {
        hasWord |=
            sentence.isWord(end) && !sentence.isQuoted(end) && !sentence.is(end, CueWord.ADJUNCT);
        end++;
      }
      if (hasWord) {
        found.add(quotation(i, end, tags));
      }
      i = Math.max(end, i + 1);
    }
    return found;
  }

  private boolean isSaid(int i) {
    return cueOf[i] != NONE && !sentence.isDirect(i);
  }

  private Quotation quotation(int start, int end, Tags tags) {
    Cue cue = cues.get(cueOf[start]);
    Attribution said = said(cue, tags);
    boolean isTold = said != null && said.hasSpeaker();
    return new Quotation(
        words.range(sentence.place(start), sentence.place(end - 1)),
        Quotation.Kind.INDIRECT,
        words.sentence(sentence.place(start)),
        words.range(sentence.place(cue.from()), sentence.place(cue.to() - 1)),
        isTold ? said.speaker() : null,
        isTold ? said.naming() : null,
        isTold ? said.rule().label() : null,
        isTold ? confidence(said.rule()) : null);
  }

  /**
   * Share of the speakers of indirect speech that are right, as {@link SpeakerRule#confidence} is
   * measured: where people have marked a source for at least half of the content.
   */
  private static double confidence(SpeakerRule rule) {
    return switch (rule) {
      case ACCORDING_TO -> 0.98;
      case SUBJECT_BEFORE_CUE -> 0.85;
      case SUBJECT_AFTER_CUE -> 0.8;
      case SUBJECT_OF_CLAUSE -> 0.75;
      default -> rule.confidence();
    };
  }

  /** Who says it; null if nothing tells. */
  private Attribution said(Cue cue, Tags tags) {
    int at = sentence.place(cue.from());
    int low = sentence.place(Math.max(0, cue.from() - REACH));
    int high = sentence.place(Math.min(cueOf.length, cue.from() + REACH) - 1);
    return switch (cue.order()) {
      case SUBJECT_FIRST -> tags.isVerb(at) ? tags.ofCue(at, low, high) : null;
      case SUBJECT_LAST -> tags.ofCue(at, at, high);
      case ACCORDING_TO -> tags.before(at, high);
      case LABEL -> tags.before(low, at);
      case UNKNOWN -> null;
    };
  }

  /** Takes what stands between quotation marks wholly in or wholly out. */
  private void settleFragments() {
    int i = 0;
    while (i < cueOf.length) {
      int end = i + 1;
      while (end < cueOf.length && quote(end) == quote(i)) {
        end++;
      }
      if (sentence.isQuoted(i) && !sentence.isDirect(i)) {
        settle(i, end);
      }
      i = end;
    }
  }

  private void settle(int start, int end) {
    int first = sentence.place(start);
    int next = sentence.place(end);
    boolean isCut =
        (first > 0 && words.quote(first - 1) == quote(start))
            || (next < words.size() && words.quote(next) == quote(start));
    int cue = NONE;
    for (int i = start; i < end && cue == NONE; i++) {
      cue = cueOf[i];
    }
    Arrays.fill(cueOf, start, end, isCut ? NONE : cue);
  }

  private int quote(int i) {
    return words.quote(sentence.place(i));
  }
}
