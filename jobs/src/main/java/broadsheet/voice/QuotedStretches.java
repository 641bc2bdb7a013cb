package broadsheet.voice;

import broadsheet.text.Annotation;
import broadsheet.voice.Mark.Family;
import broadsheet.voice.Mark.Side;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs quotation marks. What stands inside others belongs to the outer ones. A mark that is never
 * closed reaches to the next that opens or to the end of its paragraph; but if the next paragraph
 * begins with the same mark, the two go on as one. Time is linear in the text.
 */
final class QuotedStretches {
  /** Longer paragraphs are no text and are read in pieces. */
  private static final int LONGEST = 50_000;

  private static final String STOPS = ".?!…:;,-—–'’";

  private final String text;
  private final List<Range> found = new ArrayList<>();
  private final List<Mark> open = new ArrayList<>();

  /** Where what is open since an earlier paragraph began; -1 if nothing is. */
  private int pending = -1;

  private Family pendingFamily;
  private int lastEnd;

  private QuotedStretches(String text) {
    this.text = text;
  }

  /** What stands between marks in news, with them, in order and not overlapping. */
  static List<Range> of(String text, Annotation annotation) {
    QuotedStretches stretches = new QuotedStretches(text);
    List<Annotation.Sentence> sentences = annotation.sentences();
    int from = 0;
    while (from < sentences.size()) {
      int to = from + 1;
      while (to < sentences.size() && isSamePart(sentences.get(from), sentences.get(to))) {
        to++;
      }
      if (sentences.get(from).section().isNews()) {
        stretches.readParagraph(sentences.get(from).start(), sentences.get(to - 1).end());
      } else {
        stretches.endPending();
      }
      from = to;
    }
    stretches.endPending();
    return stretches.found;
  }

  private static boolean isSamePart(Annotation.Sentence one, Annotation.Sentence other) {
    return one.paragraph() == other.paragraph()
        && one.section() == other.section()
        && other.end() - one.start() <= LONGEST;
  }

  private void readParagraph(int from, int to) {
    List<Mark> marks = MarkReader.read(text, from, to);
    boolean goesOn =
        pending >= 0
            && !marks.isEmpty()
            && marks.get(0).start() == from
            && marks.get(0).family() == pendingFamily
            && marks.get(0).side() != Side.CLOSES;
    if (!goesOn) {
      endPending();
    }
    boolean[] closable = closable(marks);
    for (int i = 0; i < marks.size(); i++) {
      read(marks, i, closable[i]);
    }
    if (!open.isEmpty()) {
      Mark first = open.get(0);
      if (pending < 0) {
        pending = first.start();
        pendingFamily = first.family();
      }
      open.clear();
      lastEnd = to;
      if (STOPS.indexOf(text.charAt(to - 1)) < 0) {
        endPending(); // whoever goes on in the next paragraph has ended a sentence
      }
    }
    lastEnd = to;
  }

  /** For each mark, whether a later one can close a single one that opens there. */
  private static boolean[] closable(List<Mark> marks) {
    boolean[] closable = new boolean[marks.size()];
    boolean isClosing = false;
    for (int i = marks.size() - 1; i >= 0; i--) {
      closable[i] = isClosing;
      Mark mark = marks.get(i);
      isClosing |= mark.family() == Family.SINGLE && mark.side() != Side.OPENS;
    }
    return closable;
  }

  private void read(List<Mark> marks, int i, boolean isClosable) {
    Mark mark = marks.get(i);
    int at = openAt(mark.family());
    boolean opens = mark.side() == Side.OPENS || (mark.side() == Side.EITHER && at < 0);
    if (opens && mark.family() == Family.SINGLE && !isClosable) {
      return;
    }
    if (opens) {
      open(marks, i, at);
    } else if (at >= 0 && !isApostrophe(marks, i)) {
      close(mark.end(), at);
    }
  }

  private void open(List<Mark> marks, int i, int at) {
    Mark mark = marks.get(i);
    if (at < 0) {
      open.add(mark);
    } else if (at == open.size() - 1 && closesTwice(marks, i)) {
      open.add(mark);
    } else if (at == 0) {
      close(trimmed(open.get(0).start() + 1, mark.start()), 0);
      open.add(mark);
    }
  }

  private int trimmed(int from, int to) {
    int end = to;
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Whether the next two marks of this family close, so that this one is inside another. */
  private boolean closesTwice(List<Mark> marks, int i) {
    Family family = marks.get(i).family();
    int n = 0;
    int nested = open.size() > 3 ? 2 : 0;
    for (int k = i + 1; k < marks.size() && k < i + 8; k++) {
      if (marks.get(k).family() == family) {
        if (marks.get(k).side() == Side.OPENS || ++n + nested == 2) {
          break;
        }
      }
    }
    return n == 2;
  }

  private boolean isApostrophe(List<Mark> marks, int i) {
    if (marks.get(i).side() != Side.CLOSES_OR_APOSTROPHE || i + 1 == marks.size()) {
      return false;
    }
    for (int k = i + 1; k < marks.size() && k < i + 8; k++) {
      if (marks.get(k).family() == Family.SINGLE) {
        return marks.get(k).side() != Side.OPENS;
      }
    }
    return false;
  }

  /** Closes what is open from {@code at} on. */
  private void close(int end, int at) {
    Mark first = open.get(at);
    open.subList(at, open.size()).clear();
    if (at == 0) {
      found.add(new Range(pending >= 0 ? pending : first.start(), end));
      pending = -1;
    }
  }

  private void endPending() {
    if (pending >= 0) {
      found.add(new Range(pending, lastEnd));
      pending = -1;
    }
  }

  /** Place among the open marks of the last one of this family; -1 if none is. */
  private int openAt(Family family) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).family() == family) {
        return i;
      }
    }
    return -1;
  }
}
