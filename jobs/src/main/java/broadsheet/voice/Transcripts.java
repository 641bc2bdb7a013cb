package broadsheet.voice;

import broadsheet.text.Annotation;
import broadsheet.text.Naming;
import broadsheet.voice.Quotation.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What speakers say in a transcript: paragraphs that begin with a name in capitals and a colon. An
 * article is taken for one if at least two names stand there at least twice.
 */
final class Transcripts {
  private static final int LEAST_SPEAKERS = 2;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 40;

  private Transcripts() {}

  /**
   * A paragraph of a transcript.
   *
   * @param speaker the name before the colon
   * @param content what stands after it
   */
  record Turn(Range speaker, Range content) {}

  /** The paragraphs of a transcript, in order; none if the article is no transcript. */
  static List<Turn> of(String text, Annotation annotation) {
    List<Turn> turns = new ArrayList<>();
    Map<String, Integer> times = new HashMap<>();
    List<Annotation.Sentence> sentences = annotation.sentences();
    int from = 0;
    while (from < sentences.size()) {
      int to = from + 1;
      while (to < sentences.size()
          && sentences.get(to).paragraph() == sentences.get(from).paragraph()) {
        to++;
      }
      if (sentences.get(from).section().isNews()) {
        Optional<Turn> turn = turn(text, sentences.get(from).start(), sentences.get(to - 1).end());
        turn.ifPresent(turns::add);
        turn.ifPresent(named -> times.merge(named.speaker().of(text), 1, Integer::sum));
      }
      from = to;
    }
    long speakers = times.values().stream().filter(n -> n > 1).count();
    return speakers < LEAST_SPEAKERS ? List.of() : turns;
  }

  /** What stands between marks without what stands in a turn, and the turns, in order. */
  static List<Range> with(List<Turn> turns, List<Range> stretches) {
    List<Range> all = new ArrayList<>();
    int at = 0;
    for (Turn turn : turns) {
      while (at < stretches.size() && stretches.get(at).end() <= turn.content().start()) {
        all.add(stretches.get(at++));
      }
      while (at < stretches.size() && stretches.get(at).start() < turn.content().end()) {
        at++;
      }
      all.add(turn.content());
    }
    all.addAll(stretches.subList(at, stretches.size()));
    return all;
  }

  /** The turn as a quotation; its speaker has a name if one person of the article has it. */
  static Quotation quotation(Turn turn, String text, ArticleWords words, List<Naming> names) {
    String label = turn.speaker().of(text).strip().toLowerCase(Locale.ROOT);
    Naming naming = null;
    for (Naming name : names) {
      String whole = name.name().toLowerCase(Locale.ROOT);
      boolean isNamed = whole.equals(label) || whole.endsWith(" " + label);
      if (name.type().equals("PER") && isNamed) {
        if (naming != null && !naming.name().equals(name.name())) {
          naming = null;
          break;
        }
        naming = name;
      }
    }
    int sentence = words.sentence(words.at(turn.content().start()));
    SpeakerRule rule = SpeakerRule.TRANSCRIPT;
    return new Quotation(
        turn.content(),
        Kind.DIRECT,
        sentence,
        null,
        turn.speaker(),
        naming,
        rule.label(),
        rule.confidence());
  }

  private static Optional<Turn> turn(String text, int start, int end) {
    int colon = start;
    boolean hasLetter = false;
    while (colon < end && colon - start < LONGEST && isPart(text.charAt(colon))) {
      hasLetter |= Character.isLetter(text.charAt(colon));
      colon++;
    }
    boolean isName =
        hasLetter && colon - start >= SHORTEST && colon < end && text.charAt(colon) == ':';
    int from = colon + 1;
    while (from < end && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    boolean isSpeaker =
        isName
            && from < end
            && from > colon + 1
            && !ClauseWords.NO_SPEAKER.has(firstWord(text.substring(start, colon)));
    return isSpeaker
        ? Optional.of(new Turn(new Range(start, colon), new Range(from, end)))
        : Optional.empty();
  }

  private static boolean isPart(char c) {
    return Character.isUpperCase(c) || " .'’-".indexOf(c) >= 0;
  }

  private static String firstWord(String name) {
    int end = name.indexOf(' ');
    return (end < 0 ? name : name.substring(0, end)).toLowerCase(Locale.ROOT);
  }
}
