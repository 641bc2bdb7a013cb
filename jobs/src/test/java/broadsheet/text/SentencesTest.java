package broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "She came. He left.; She came.|He left.",
        "“She came.” He left.; “She came.”|He left.",
        "Mr. Poe of Acme Corp. left.; Mr. Poe of Acme Corp. left.",
        "He lives in the U.S. She does not.; He lives in the U.S.|She does not.",
        "What?! No...; What?!|No...",
        "He paid $1.5 million (really!) for it.; He paid $1.5 million (really!)|for it.",
        "No full stop; No full stop"
      })
  void cutsAtFullStops(String text, String sentences) {
    assertThat(String.join("|", printed(text))).isEqualTo(sentences);
  }

  private static List<String> printed(String text) {
    return read(text).stream()
        .map(tokens -> text.substring(tokens.get(0).start(), tokens.get(tokens.size() - 1).end()))
        .toList();
  }

  private static List<List<Token>> read(String text) {
    List<List<Token>> sentences = new ArrayList<>();
    Sentences.read(text, 0, text.length(), sentences::add);
    return sentences;
  }

  @Test
  void keepsHyphenedWordsWholeAndCountsInUtf16() {
    String text = "😀 long-range 🚀 Kiev’s café";
    assertThat(read(text).get(0))
        .extracting(token -> text.substring(token.start(), token.end()))
        .containsExactly("😀", "long-range", "🚀", "Kiev", "’s", "café");
  }

  @RepeatedTest(200)
  void cutsLikeCoreNlp(RepetitionInfo run) {
    String text = Texts.random(new Random(run.getCurrentRepetition())).replaceAll("[\0\uD83D]", "");
    List<List<String>> expected =
        new WordToSentenceProcessor<CoreLabel>()
                .process(
                    new PTBTokenizer<>(
                            new StringReader(text),
                            new CoreLabelTokenFactory(),
                            "splitHyphenated=false,untokenizable=noneKeep")
                        .tokenize())
                .stream()
                .map(sentence -> sentence.stream().map(CoreLabel::word).toList())
                .toList();
    assertThat(read(text).stream().map(s -> s.stream().map(Token::word).toList()).toList())
        .isEqualTo(expected);
  }

  @RepeatedTest(200)
  void tokensAreInOrderAndDoNotOverlap(RepetitionInfo run) {
    String text = Texts.random(new Random(run.getCurrentRepetition()));
    int last = 0;
    for (List<Token> sentence : read(text)) {
      assertThat(sentence).isNotEmpty();
      for (Token token : sentence) {
        assertThat(token.start()).isGreaterThanOrEqualTo(last);
        assertThat(token.end()).isBetween(token.start(), text.length());
        last = token.end();
      }
    }
  }

  @Test
  void cutsEndlessSentences() {
    List<List<Token>> sentences = read("word ".repeat(100_000));
    assertThat(sentences).hasSize(250).allMatch(s -> s.size() == Sentences.MOST_TOKENS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "😀", "\0", "a@", "-", ".", "a", "(", "1234567 ", "<a", "\uD83D"})
  void readsNoiseInLinearTime(String unit) {
    String noise = unit.repeat(300_000 / unit.length());
    assertTimeout(Duration.ofSeconds(30), () -> read(noise));
  }
}
