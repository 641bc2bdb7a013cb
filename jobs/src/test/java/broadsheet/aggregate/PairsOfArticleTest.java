package broadsheet.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.aggregate.NamedInArticle.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PairsOfArticleTest {

  @Test
  void countsSentencesAndVoices() {
    List<Place> named =
        List.of(
            new Place(0, 7, 1),
            new Place(0, 3, 1),
            new Place(1, 3, 2),
            new Place(1, 7, 3),
            new Place(2, 9, 4));

    assertThat(pairs(named))
        .containsExactly(
            new Together(pair(3, 7), 5, 3, 2, 1, 1, 0),
            new Together(pair(3, 9), 5, 0, 0, 0, 0, 0),
            new Together(pair(7, 9), 5, 0, 0, 0, 0, 0));
  }

  @Test
  void oneEntityHasNoPair() {
    assertThat(pairs(List.of(new Place(0, 7, 1), new Place(1, 7, 1)))).isEmpty();
  }

  @RepeatedTest(20)
  void findsWhatComparingAllFinds(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    Map<String, Place> places = new LinkedHashMap<>();
    for (int i = 0; i < 60; i++) {
      Place place = new Place(random.nextInt(8), 1 + random.nextInt(12), 1 + random.nextInt(7));
      places.put(place.sentence() + "-" + place.number(), place);
    }
    List<Place> named = new ArrayList<>(places.values());
    Collections.shuffle(named, random);

    assertThat(pairs(named)).containsExactlyElementsOf(compared(named));
  }

  private static List<Together> compared(List<Place> named) {
    List<Together> pairs = new ArrayList<>();
    for (int a = 1; a <= 12; a++) {
      for (int b = a + 1; b <= 12; b++) {
        int[] n = new int[4];
        int ofA = 0;
        int ofB = 0;
        for (Place first : named) {
          ofA |= first.number() == a ? first.voices() : 0;
          ofB |= first.number() == b ? first.voices() : 0;
          for (Place second : named) {
            if (first.number() == a
                && second.number() == b
                && first.sentence() == second.sentence()) {
              int both = first.voices() & second.voices();
              n[0]++;
              n[1] += both & 1;
              n[2] += both >> 1 & 1;
              n[3] += both >> 2 & 1;
            }
          }
        }
        if (ofA > 0 && ofB > 0) {
          pairs.add(new Together(pair(a, b), 5, ofA & ofB, n[0], n[1], n[2], n[3]));
        }
      }
    }
    return pairs;
  }

  private static List<Together> pairs(List<Place> named) {
    List<Together> pairs = new ArrayList<>();
    new PairsOfArticle(new NamedInArticle(5, named)).forEachRemaining(pairs::add);
    return pairs;
  }

  private static long pair(long a, long b) {
    return a << 32 | b;
  }
}
