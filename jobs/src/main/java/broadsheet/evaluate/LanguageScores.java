package broadsheet.evaluate;

import broadsheet.text.Languages;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often the language of a sentence is told right.
 *
 * @param byLanguage by ISO 639 code, in alphabetical order: right, told (as this language, rightly
 *     or not) and marked sentences
 */
record LanguageScores(Map<String, Score> byLanguage) {
  private static final String ENGLISH = "en";

  LanguageScores {
    byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
  }

  /** Tells the language of each sentence by itself. */
  static LanguageScores of(Map<String, List<String>> gold, Languages detector) {
    Map<String, Score> scores = new TreeMap<>();
    gold.keySet().forEach(language -> scores.put(language, new Score(0, 0, 0)));
    gold.forEach(
        (language, sentences) -> {
          for (String sentence : sentences) {
            String told = detector.guess(sentence, null).map(Languages.Guess::language).orElse("");
            scores.merge(language, new Score(told.equals(language) ? 1 : 0, 0, 1), Score::plus);
            scores.computeIfPresent(told, (code, score) -> score.plus(new Score(0, 1, 0)));
          }
        });
    return new LanguageScores(scores);
  }

  /** All languages together. */
  Score overall() {
    return byLanguage.values().stream().reduce(new Score(0, 0, 0), Score::plus);
  }

  /** Plain lines: all languages, and English, which alone is annotated. */
  String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "%,d sentences in %d languages, each told by itself: %.1f %% right%n",
            overall().marked(),
            byLanguage.size(),
            100 * overall().recall()));
    Score english = byLanguage.get(ENGLISH);
    if (english != null) {
      table.append(
          String.format(
              Locale.ROOT,
              "English: precision %.1f, recall %.1f %%%n",
              100 * english.precision(),
              100 * english.recall()));
    }
    return table.toString();
  }
}
