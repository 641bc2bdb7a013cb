package broadsheet.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ArticleNamesTest {
  private static final List<String> TYPES = List.of("PER", "ORG", "LOC", "MISC");

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "namings.csv",
      delimiter = '|',
      quoteCharacter = '\u0001',
      numLinesToSkip = 1)
  void resolves(String description, String text, String expected) {
    String namings =
        Marked.of(text).namings().stream()
            .map(n -> n.name() + " " + n.type() + " " + n.rule())
            .collect(joining("; "));

    assertThat(namings).as(description).isEqualTo(expected);
  }

  @Test
  void surfacesAreTheTextAsPrinted() {
    Marked article = Marked.of("“[PER Mrs~Hansen’s] car”, said [ORG The Daily Planet].");

    assertThat(article.namings())
        .extracting(Naming::surface)
        .containsExactly("Mrs\nHansen’s", "The Daily Planet");
  }

  @Test
  void keepsEveryNameOfAnyTextInItsOrder() {
    Random random = new Random(7);
    String letters = "AaBbSs .'’(),-–\n\t“”&us\u00a0éΩЖ中\ud83d\ude000";
    for (int round = 0; round < 2_000; round++) {
      Marked article = anything(random, letters);

      List<Naming> namings = article.namings();

      List<Annotation.Name> kept =
          article.annotation().names().stream()
              .filter(n -> !"us".equals(CleanName.of(surface(article, n), n.type()).text()))
              .toList();
      assertThat(namings).hasSameSizeAs(kept);
      for (int i = 0; i < kept.size(); i++) {
        Naming naming = namings.get(i);
        assertThat(naming.start()).isEqualTo(kept.get(i).start());
        assertThat(naming.surface()).isEqualTo(surface(article, kept.get(i)));
        assertThat(naming.name()).isNotEmpty();
        assertThat(TYPES).contains(naming.type());
      }
      assertThat(article.namings()).isEqualTo(namings);
    }
  }

  @Test
  void rulesAreTheClosedSet() {
    Set<String> labels =
        Set.copyOf(Arrays.stream(NamingRule.values()).map(NamingRule::label).toList());

    assertThat(Marked.of("[PER Mr Hansen] met [ORG Acme Inc.]").namings())
        .allSatisfy(n -> assertThat(labels).contains(n.rule()));
  }

  @Test
  void aMillionNamesTakeSeconds() {
    String[] first = {"Ann", "Bob", "Cid", "Dan", "Eva"};
    StringBuilder text = new StringBuilder();
    List<Annotation.Name> names = new ArrayList<>();
    for (int i = 0; i < 1_000_000; i++) {
      String number = Integer.toString(i / 10, Character.MAX_RADIX);
      String name =
          switch (i % 5) {
            case 0 -> first[i % 3] + number + " Smith";
            case 1 -> "Smith";
            case 2 -> "Mr X" + number;
            case 3 -> "Acme " + number + " Company";
            default -> "AC" + (i % 1000);
          };
      names.add(
          new Annotation.Name(
              text.length(), text.length() + name.length(), 0, i % 5 < 3 ? "PER" : "ORG"));
      text.append(name).append(" (");
    }
    Annotation annotation = new Annotation(List.of(), names);

    List<Naming> namings =
        assertTimeout(
            Duration.ofSeconds(30), () -> ArticleNames.resolve(text.toString(), annotation));

    assertThat(namings).hasSize(1_000_000);
  }

  private static Marked anything(Random random, String letters) {
    StringBuilder text = new StringBuilder();
    List<Annotation.Name> names = new ArrayList<>();
    int n = random.nextInt(12);
    for (int i = 0; i < n; i++) {
      text.append(word(random, letters));
      int start = text.length();
      text.append(i % 4 == 3 ? "us" : word(random, letters));
      names.add(
          new Annotation.Name(start, text.length(), 0, TYPES.get(random.nextInt(TYPES.size()))));
    }
    return new Marked(text.toString(), new Annotation(List.of(), names));
  }

  private static String word(Random random, String letters) {
    StringBuilder word = new StringBuilder();
    int n = 1 + random.nextInt(9);
    for (int i = 0; i < n; i++) {
      word.append(letters.charAt(random.nextInt(letters.length())));
    }
    return word.toString();
  }

  private static String surface(Marked article, Annotation.Name name) {
    return article.text().substring(name.start(), name.end());
  }
}
