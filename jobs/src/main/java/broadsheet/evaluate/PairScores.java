package broadsheet.evaluate;

import broadsheet.text.CopyRule;
import broadsheet.text.Likeness;
import broadsheet.text.StoryText;
import broadsheet.text.TextPrint;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How well common words tell which pairs of articles people take for the same story. People mean
 * the same event, in whatever words: what shares no words cannot be found, so that recall says how
 * much of the news is copied, and precision how safe it is to call it so.
 *
 * @param pairs all pairs, with what they have in common
 */
record PairScores(List<Compared> pairs) {
  /** Highest mean rating of what counts as the same story. */
  static final double SAME = 1.5;

  private static final double[] LEAST = {0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};
  private static final String ENGLISH = "en";

  /** A pair, what its articles have in common, and whether they are the same story. */
  record Compared(String language, boolean isSame, Likeness likeness) {}

  PairScores {
    pairs = List.copyOf(pairs);
  }

  /** Compares the articles of each pair. */
  static PairScores of(List<PairFile.Pair> gold) {
    return new PairScores(
        gold.stream()
            .map(
                pair ->
                    new Compared(
                        pair.language(),
                        pair.rating() <= SAME,
                        Likeness.of(story(pair.one()), story(pair.other()))))
            .toList());
  }

  private static StoryText story(String text) {
    return TextPrint.of(text, null).without(Set.of());
  }

  /** The pairs of a language whose likeness is such that they are told as the same. */
  Score score(Predicate<String> language, Predicate<Likeness> told) {
    Score score = new Score(0, 0, 0);
    for (Compared pair : pairs) {
      if (language.test(pair.language())) {
        boolean isTold = told.test(pair.likeness());
        score =
            score.plus(
                new Score(isTold && pair.isSame() ? 1 : 0, isTold ? 1 : 0, pair.isSame() ? 1 : 0));
      }
    }
    return score;
  }

  /** A curve for English, and what the rules tell in English and in all languages. */
  String table() {
    StringBuilder table = new StringBuilder();
    long english = pairs.stream().filter(pair -> pair.language().equals(ENGLISH)).count();
    table.append(
        String.format(
            Locale.ROOT,
            "%,d pairs of one language, %,d of them English; the same story: rated %.1f or less%n",
            pairs.size(),
            english,
            SAME));
    for (double least : LEAST) {
      Score score = score(ENGLISH::equals, likeness -> likeness.similarity() >= least);
      table.append(line("English, similarity >= %.2f".formatted(least), score));
    }
    table.append(line("English, copies by rule", score(ENGLISH::equals, PairScores::isCopy)));
    table.append(line("all languages, copies by rule", score(code -> true, PairScores::isCopy)));
    return table.toString();
  }

  private static boolean isCopy(Likeness likeness) {
    Optional<CopyRule> rule = likeness.rule();
    return rule.isPresent();
  }

  private static String line(String what, Score score) {
    return String.format(
        Locale.ROOT,
        "%-32s %4d told, %4d right of %4d: precision %5.1f, recall %5.1f %%%n",
        what,
        score.found(),
        score.right(),
        score.marked(),
        100 * score.precision(),
        100 * score.recall());
  }
}
