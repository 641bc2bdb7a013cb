package broadsheet.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.aggregate.NamedInArticle.Place;
import broadsheet.aggregate.Together.Shared;
import broadsheet.model.Coverage;
import broadsheet.model.Describe;
import broadsheet.spark.Sql;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairsOfArticleTest {
  private static final int AUTHOR = 1;
  private static final int DIRECT = 2;
  private static final int INDIRECT = 4;

  @Test
  void countsWindowsVoicesAndCloseness() {
    List<Place> named =
        List.of(
            new Place(0, 0, 7, AUTHOR),
            new Place(0, 0, 3, AUTHOR),
            new Place(1, 0, 3, DIRECT),
            new Place(1, 0, 7, AUTHOR),
            new Place(1, 0, 7, DIRECT),
            new Place(2, 1, 9, INDIRECT));

    assertThat(pairs(3, named))
        .containsExactly(
            together(
                pair(3, 7),
                new Shared(2, 1, 1, 0, 2_000_000),
                new Shared(1, 1, 1, 0, 2_735_758),
                new Shared(1, 1, 1, 0, 2_735_758)),
            together(pair(3, 9), null, null, new Shared(1, 0, 0, 0, 503_214)),
            together(pair(7, 9), null, null, new Shared(1, 0, 0, 0, 503_214)));
  }

  @Test
  void oneEntityHasNoPair() {
    assertThat(pairs(1, List.of(new Place(0, 0, 7, AUTHOR), new Place(1, 0, 7, AUTHOR)))).isEmpty();
  }

  @Test
  void farSentencesAddNoCloseness() {
    List<Place> named = List.of(new Place(0, 0, 1, AUTHOR), new Place(6, 1, 2, AUTHOR));

    assertThat(pairs(2, named))
        .containsExactly(together(pair(1, 2), null, null, new Shared(1, 1, 0, 0, 0)));
  }

  /** Each query must run by itself, and so has the number written out. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "aggregate/coverage.sql",
        "why/cooccurrences.sql",
        "recipes/30-lists-left-out.sql",
      })
  void queriesHaveTheSameLimitForLists(String file) {
    assertThat(limits(Sql.resource(PairsOfArticle.class, "/broadsheet/" + file).text()))
        .isNotEmpty()
        .containsOnly(PairsOfArticle.MOST_ENTITIES);
  }

  @Test
  void theCodebookHasTheSameLimitForLists() {
    String described =
        Arrays.stream(Coverage.class.getRecordComponents())
            .filter(column -> column.getName().equals("nHubs"))
            .map(column -> column.getAnnotation(Describe.class).value())
            .collect(Collectors.joining());

    assertThat(limits(described)).containsExactly(PairsOfArticle.MOST_ENTITIES);
  }

  private static List<Integer> limits(String text) {
    return Pattern.compile("(?:n_entities >|entity_id\\) >|more than) (\\d+)")
        .matcher(text)
        .results()
        .map(limit -> Integer.valueOf(limit.group(1)))
        .toList();
  }

  @Test
  void listsPairNothingButTheirSentencesDo() {
    List<Place> named = new ArrayList<>();
    for (int i = 0; i < 201; i++) {
      named.add(new Place(i / 2, i / 20, i, AUTHOR));
    }

    List<Together> pairs = pairs(201, named);

    assertThat(pairs).allMatch(pair -> pair.voices() == Together.LIST);
    assertThat(pairs.stream().filter(pair -> pair.sentences() != null)).hasSize(100);
    assertThat(pairs.stream().filter(pair -> pair.paragraphs() != null)).hasSize(10 * 190);
  }

  @Test
  void aSentenceThatIsAListPairsNothing() {
    List<Place> named = new ArrayList<>();
    for (int i = 0; i < 201; i++) {
      named.add(new Place(0, 0, i, AUTHOR));
    }

    assertThat(pairs(201, named)).isEmpty();
  }

  @RepeatedTest(20)
  void findsWhatComparingAllFinds(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    List<Place> named = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      int sentence = random.nextInt(12);
      named.add(new Place(sentence, sentence / 3, 1 + random.nextInt(12), 1 << random.nextInt(3)));
    }
    Collections.shuffle(named, random);

    assertThat(pairs(12, named)).containsExactlyElementsOf(compared(named));
  }

  private static List<Together> compared(List<Place> named) {
    List<Together> pairs = new ArrayList<>();
    for (int a = 1; a <= 12; a++) {
      for (int b = a + 1; b <= 12; b++) {
        Shared article = shared(named, a, b, place -> 0);
        if (article != null) {
          pairs.add(
              together(
                  pair(a, b),
                  shared(named, a, b, Place::sentence),
                  shared(named, a, b, Place::paragraph),
                  article));
        }
      }
    }
    return pairs;
  }

  private static Shared shared(List<Place> named, int a, int b, ToIntFunction<Place> window) {
    int[] n = new int[4];
    for (int w : named.stream().mapToInt(window).distinct().toArray()) {
      List<Place> places = named.stream().filter(p -> window.applyAsInt(p) == w).toList();
      int ofA = voices(places, a);
      int ofB = voices(places, b);
      if (ofA > 0 && ofB > 0) {
        n[0]++;
        for (int voice = 0; voice < 3; voice++) {
          n[1 + voice] += (ofA & ofB) >> voice & 1;
        }
      }
    }
    return n[0] == 0 ? null : new Shared(n[0], n[1], n[2], n[3], weight(named, a, b, window));
  }

  private static int voices(List<Place> places, int number) {
    return places.stream()
        .filter(p -> p.number() == number)
        .mapToInt(Place::voices)
        .reduce(0, (one, other) -> one | other);
  }

  private static long weight(List<Place> named, int a, int b, ToIntFunction<Place> window) {
    Set<List<Integer>> seen = new HashSet<>();
    long sum = 0;
    for (Place one : named) {
      for (Place other : named) {
        int distance = Math.abs(one.sentence() - other.sentence());
        if (one.number() == a
            && other.number() == b
            && window.applyAsInt(one) == window.applyAsInt(other)
            && distance <= 5
            && seen.add(List.of(one.sentence(), other.sentence()))) {
          sum += Math.round(1e6 * Math.exp(-distance));
        }
      }
    }
    return sum;
  }

  private static List<Together> pairs(int nEntities, List<Place> named) {
    List<Together> pairs = new ArrayList<>();
    new PairsOfArticle(new NamedInArticle(11, 31, 5, nEntities, named))
        .forEachRemaining(pairs::add);
    return pairs;
  }

  private static Together together(long pair, Shared sentences, Shared paragraphs, Shared article) {
    int voices = article.nAuthor() | article.nDirect() << 1 | article.nIndirect() << 2;
    return new Together(
        pair, 31, 5, Together.FIRST_EVERYWHERE, voices, article.weight(), paragraphs, sentences);
  }

  private static long pair(long a, long b) {
    return a << 32 | b;
  }
}
