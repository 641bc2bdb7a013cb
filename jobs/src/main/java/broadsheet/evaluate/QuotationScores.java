package broadsheet.evaluate;

import broadsheet.voice.Quotation;
import broadsheet.voice.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How well our quotations and their speakers agree with people's.
 *
 * @param texts number of them
 * @param characters that are not blank and stand in a content, or in a quotation of any kind
 * @param direct contents wholly inside quotation marks, or our direct quotations and fragments; one
 *     is right if both cover at least four fifths of each other, marks aside. Our fragments inside
 *     a longer content, of which people have said nothing, are left out
 * @param speakers of the quotations found rightly for which people marked one: right if the head of
 *     one is among the words of the other, see {@link SourceHead}; found if we gave any
 * @param byRule the same for those we gave, by the rule that found them, in alphabetical order
 */
record QuotationScores(
    int texts, Score characters, Score direct, Score speakers, Map<String, Score> byRule) {
  private static final Score NONE = new Score(0, 0, 0);

  /** Of no text. */
  static final QuotationScores EMPTY = new QuotationScores(0, NONE, NONE, NONE, Map.of());

  QuotationScores {
    byRule = Collections.unmodifiableMap(new TreeMap<>(byRule));
  }

  /** Compares {@code ours} with the marked ones of their text. */
  static QuotationScores of(QuotedText gold, List<Quotation> ours) {
    List<QuotedContents.Direct> marked = QuotedContents.of(gold);
    List<Quotation> found = new ArrayList<>(counted(gold, ours, marked));
    int all = found.size();
    int right = 0;
    Score speakers = NONE;
    Map<String, Score> byRule = new TreeMap<>();
    for (QuotedContents.Direct content : marked) {
      Quotation match = match(gold.text(), content.range(), found);
      if (match == null) {
        continue;
      }
      found.remove(match);
      right++;
      if (!content.source().isEmpty()) {
        Score speaker = speaker(gold.text(), content, match);
        speakers = speakers.plus(speaker);
        if (match.speaker() != null) {
          byRule.merge(String.valueOf(match.rule()), speaker, Score::plus);
        }
      }
    }
    return new QuotationScores(
        1, characters(gold, ours), new Score(right, all, marked.size()), speakers, byRule);
  }

  QuotationScores plus(QuotationScores other) {
    Map<String, Score> rules = new TreeMap<>(byRule);
    other.byRule.forEach((rule, score) -> rules.merge(rule, score, Score::plus));
    return new QuotationScores(
        texts + other.texts,
        characters.plus(other.characters),
        direct.plus(other.direct),
        speakers.plus(other.speakers),
        rules);
  }

  private static Score characters(QuotedText gold, List<Quotation> ours) {
    BitSet theirs = new BitSet();
    gold.attributions().stream()
        .flatMap(attribution -> attribution.content().stream())
        .forEach(range -> theirs.set(range.start(), range.end()));
    BitSet found = new BitSet();
    ours.forEach(quotation -> found.set(quotation.content().start(), quotation.content().end()));
    for (int i = 0; i < gold.text().length(); i++) {
      char c = gold.text().charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        theirs.clear(i);
        found.clear(i);
      }
    }
    int nFound = found.cardinality();
    found.and(theirs);
    return new Score(found.cardinality(), nFound, theirs.cardinality());
  }

  /** Direct quotations and fragments, but for those inside a longer content. */
  private static List<Quotation> counted(
      QuotedText gold, List<Quotation> ours, List<QuotedContents.Direct> marked) {
    return ours.stream()
        .filter(quotation -> quotation.kind() != Quotation.Kind.INDIRECT)
        .filter(
            quotation ->
                quotation.kind() == Quotation.Kind.DIRECT
                    || match(gold.text(), quotation, marked)
                    || !isInside(quotation.content(), gold))
        .toList();
  }

  private static boolean match(
      String text, Quotation quotation, List<QuotedContents.Direct> marked) {
    Range inner = QuotedContents.inner(text, quotation.content());
    return marked.stream().anyMatch(content -> QuotedContents.match(content.range(), inner));
  }

  private static boolean isInside(Range range, QuotedText gold) {
    return gold.attributions().stream()
        .flatMap(attribution -> attribution.content().stream())
        .anyMatch(content -> content.start() <= range.start() && range.end() <= content.end());
  }

  /** The first of {@code found} that matches; null if none does. */
  private static Quotation match(String text, Range content, List<Quotation> found) {
    return found.stream()
        .filter(
            quotation ->
                QuotedContents.match(content, QuotedContents.inner(text, quotation.content())))
        .findFirst()
        .orElse(null);
  }

  private static Score speaker(String text, QuotedContents.Direct content, Quotation ours) {
    if (ours.speaker() == null) {
      return new Score(0, 0, 1);
    }
    Stream<String> printed = Stream.of(ours.speaker().of(text));
    Stream<String> named = Stream.ofNullable(ours.naming()).map(naming -> naming.name());
    List<SourceHead> heads = Stream.concat(printed, named).map(SourceHead::of).toList();
    boolean isRight =
        content.source().stream()
            .map(range -> SourceHead.of(range.of(text)))
            .anyMatch(head -> heads.stream().anyMatch(head::meets));
    return new Score(isRight ? 1 : 0, 1, 1);
  }
}
