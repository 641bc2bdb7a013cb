package broadsheet.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ArticleConsistencyTest {
  private static final Pattern NAME = Pattern.compile("\\[(\\?)?(PER|ORG|LOC|MISC) ([^\\]]*)\\]");

  /** Names of {@code marked}: words between blanks, sentences between tildes. */
  private static List<Annotation.Name> settle(String marked, Set<NamingRule> rules) {
    ArticleConsistency article = new ArticleConsistency(plain(marked), rules);
    int start = 0;
    int number = 0;
    for (String sentence : marked.split(" ~ ", -1)) {
      List<NameFinder.Span> spans = new ArrayList<>();
      Matcher name = NAME.matcher(sentence);
      while (name.find()) {
        String before = plain(sentence.substring(0, name.start()));
        int from = before.isBlank() ? 0 : before.strip().split(" ", -1).length;
        int to = from + name.group(3).split(" ", -1).length;
        spans.add(new NameFinder.Span(from, to, name.group(2), name.group(1) != null));
      }
      article.add(new NameLine(number++, tokens(plain(sentence), start), spans));
      start += plain(sentence).length() + 3;
    }
    return article.names();
  }

  private static String plain(String marked) {
    return NAME.matcher(marked).replaceAll("$3");
  }

  private static List<Token> tokens(String sentence, int start) {
    List<Token> tokens = new ArrayList<>();
    int at = start;
    for (String word : sentence.split(" ", -1)) {
      tokens.add(new Token(word, at, at + word.length()));
      at += word.length() + 1;
    }
    return tokens;
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "article-rules.csv",
      delimiter = '|',
      quoteCharacter = '\u0001',
      emptyValue = "",
      numLinesToSkip = 1)
  void settlesNamesByTheArticle(String description, String text, String expected) {
    String names =
        settle(text, ArticleConsistency.RULES).stream()
            .map(n -> plain(text).substring(n.start(), n.end()) + " " + n.type() + rule(n))
            .collect(joining("; "));

    assertThat(names).as(description).isEqualTo(expected == null ? "" : expected);
  }

  private static String rule(Annotation.Name name) {
    return " " + name.rule().label();
  }

  @Test
  void withoutRulesNamesStayAsFound() {
    String text = "the [LOC Alvik University] and [?ORG NQF] ~ the [?ORG NQF] and Alvik University";
    assertThat(settle(text, EnumSet.noneOf(NamingRule.class)))
        .containsExactly(new Annotation.Name(4, 20, 0, "LOC"));
  }

  @Test
  void settlesHugeArticlesWindowByWindow() {
    int sentences = 30_000;
    String text = "[PER Ann Olsen] saw the boats ~ then Olsen left , he said";
    String article = String.join(" ~ ", Collections.nCopies(sentences, text));

    assertThat(settle(article, ArticleConsistency.RULES)).hasSize(2 * sentences);
  }

  @RepeatedTest(100)
  void staysWithinAnyWords(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    List<String> words =
        List.of(
            "Alvik",
            "NQF",
            "(",
            ")",
            "of",
            "the",
            "2",
            "Board",
            "[ORG Alvik]",
            "[?ORG NQF]",
            "[PER Ann Alvik]",
            "[LOC Board]",
            "~",
            "and",
            "[MISC Norwegian]",
            "university",
            "-");
    StringBuilder text = new StringBuilder("Start");
    for (int i = 0; i < 60; i++) {
      text.append(' ').append(words.get(random.nextInt(words.size())));
    }
    String marked = text.toString().replaceAll("~( ~)+", "~").replaceAll(" ~$", "");
    List<Annotation.Name> names = settle(marked, ArticleConsistency.RULES);
    int last = 0;
    for (Annotation.Name name : names) {
      assertThat(name.start()).isGreaterThanOrEqualTo(last);
      assertThat(name.end()).isBetween(name.start() + 1, plain(marked).length());
      last = name.end();
    }
    assertThat(settle(marked, ArticleConsistency.RULES)).isEqualTo(names);
  }
}
