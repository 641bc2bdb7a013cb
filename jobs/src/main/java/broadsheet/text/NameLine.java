package broadsheet.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A sentence and its names while the rules of the article are applied to them. */
final class NameLine {

  /**
   * A name: a run of tokens, its type and what made it one.
   *
   * @param confidence see {@link Annotation.Name#confidence}
   */
  record Mark(int from, int to, String type, NamingRule rule, Double confidence) {
    int length() {
      return to - from;
    }
  }

  private final int sentence;
  private final List<Token> tokens;
  private final String[] words;
  private final Mark[] marks;
  private final List<NameFinder.Span> doubts = new ArrayList<>();
  private final boolean hasSmall;
  private final boolean isHeadline;

  NameLine(int sentence, List<Token> tokens, List<NameFinder.Span> spans) {
    this(sentence, tokens, spans, Collections.nCopies(spans.size(), null));
  }

  /**
   * A sentence as a finder reads it.
   *
   * @param confidences of the spans; NULL where unknown
   */
  NameLine(
      int sentence, List<Token> tokens, List<NameFinder.Span> spans, List<Double> confidences) {
    this.sentence = sentence;
    this.tokens = tokens;
    this.words = tokens.stream().map(Token::word).toArray(String[]::new);
    this.marks = new Mark[words.length];
    for (int i = 0; i < spans.size(); i++) {
      NameFinder.Span span = spans.get(i);
      if (span.isDoubtful()) {
        doubts.add(span);
      } else {
        set(
            new Mark(
                span.from(), span.to(), span.type(), NamingRule.AS_PRINTED, confidences.get(i)));
      }
    }
    int small = 0;
    int capital = 0;
    for (String word : words) {
      boolean isLong = word.length() > 3;
      small += isLong && Character.isLowerCase(word.charAt(0)) ? 1 : 0;
      capital += isLong && isCapitalised(word) ? 1 : 0;
    }
    this.hasSmall = small > 0;
    this.isHeadline = capital > 2 && 4 * small <= capital;
  }

  /** Whether a longer word begins with a small letter. */
  boolean hasSmall() {
    return hasSmall;
  }

  /** Whether nearly all words begin with a capital, so that a capital tells nothing. */
  boolean isHeadline() {
    return isHeadline;
  }

  int size() {
    return words.length;
  }

  String word(int i) {
    return words[i];
  }

  String words(int from, int to) {
    return to == from + 1 ? words[from] : String.join(" ", Arrays.asList(words).subList(from, to));
  }

  /** The name that token {@code i} belongs to, or NULL. */
  Mark mark(int i) {
    return marks[i];
  }

  boolean isFree(int from, int to) {
    for (int i = from; i < to; i++) {
      if (marks[i] != null) {
        return false;
      }
    }
    return true;
  }

  /** Whether the tokens are in no name and touch none. */
  boolean isAlone(int from, int to) {
    return isFree(Math.max(0, from - 1), Math.min(words.length, to + 1));
  }

  /** What the finder takes for a name only if the article speaks for it. */
  List<NameFinder.Span> doubts() {
    return doubts;
  }

  /** All names, in order. */
  List<Mark> marks() {
    List<Mark> all = new ArrayList<>();
    for (int i = 0; i < marks.length; i++) {
      if (marks[i] != null) {
        all.add(marks[i]);
        i = marks[i].to() - 1;
      }
    }
    return all;
  }

  /** Makes a name; what it overlaps is none any more. */
  void set(int from, int to, String type, NamingRule rule) {
    set(new Mark(from, to, type, rule, null));
  }

  private void set(Mark mark) {
    clear(mark.from(), mark.to());
    for (int i = mark.from(); i < mark.to(); i++) {
      marks[i] = mark;
    }
  }

  private void clear(int from, int to) {
    for (int i = from; i < to; i++) {
      Mark old = marks[i];
      if (old != null) {
        for (int k = old.from(); k < old.to(); k++) {
          marks[k] = null;
        }
      }
    }
  }

  /** The names in the text. */
  void addTo(List<Annotation.Name> names, String text) {
    for (Mark mark : marks()) {
      Annotation.Name name =
          Names.trim(
              text,
              tokens,
              new NameFinder.Span(mark.from(), mark.to(), mark.type()),
              sentence,
              mark.rule());
      if (name != null) {
        names.add(name.with(mark.confidence()));
      }
    }
  }

  static boolean isCapitalised(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }
}
