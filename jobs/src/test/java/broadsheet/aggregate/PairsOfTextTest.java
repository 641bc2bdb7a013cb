package broadsheet.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.aggregate.NamedInArticle.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PairsOfTextTest {
  private static final int WINDOW = Together.ARTICLE;

  @Test
  void aTextOfOneArticleIsFirstEverywhere() {
    assertThat(pairs(List.of(article(31, 5, 1, 2, 3))))
        .hasSize(3)
        .allMatch(pair -> pair.firsts() == Together.FIRST_EVERYWHERE);
  }

  @Test
  void aCopyInAnotherMonthOfTheSameOutletIsNewInItsMonthOnly() {
    List<Together> pairs = pairs(List.of(article(0, 5, 1, 2), article(31, 5, 1, 2)));

    assertThat(pairs).hasSize(2);
    assertThat(firsts(pairs.get(0))).containsExactly(true, true, true, true);
    assertThat(firsts(pairs.get(1))).containsExactly(true, true, false, false);
  }

  @Test
  void aCopyInAnotherOutletIsNewInThatOutletOnly() {
    List<Together> pairs = pairs(List.of(article(31, 5, 1, 2), article(31, 6, 1, 2)));

    assertThat(firsts(pairs.get(1))).containsExactly(true, false, true, false);
  }

  @Test
  void aPairThatOnlyTheSecondCopyNamesIsNewThere() {
    List<Together> pairs = pairs(List.of(article(31, 5, 1, 2), article(31, 5, 1, 2, 3)));

    assertThat(pairs)
        .filteredOn(pair -> pair.pair() != (1L << 32 | 2))
        .hasSize(2)
        .allMatch(pair -> firsts(pair).equals(List.of(true, true, true, true)));
  }

  /** Every pair and cell that some copy has counts the text once, in whatever order they come. */
  @RepeatedTest(20)
  void countsTheTextOnceInEachPairAndCell(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    List<NamedInArticle> copies = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      int[] named = IntStream.rangeClosed(1, 5).filter(n -> random.nextBoolean()).toArray();
      Integer month = random.nextInt(3) == 0 ? null : Integer.valueOf(31 * random.nextInt(2));
      copies.add(article(month, random.nextInt(3), named));
    }
    Map<List<Object>, Integer> once = firstsByPairAndCell(pairs(copies));
    Collections.shuffle(copies, random);

    assertThat(once.values()).allMatch(n -> n == 1);
    assertThat(once.keySet()).isEqualTo(pairsAndCells(copies));
    assertThat(firstsByPairAndCell(pairs(copies))).isEqualTo(once);
  }

  private static Map<List<Object>, Integer> firstsByPairAndCell(List<Together> pairs) {
    Map<List<Object>, Integer> firsts = new HashMap<>();
    for (Together pair : pairs) {
      for (int cell = 0; cell < Together.CELLS; cell++) {
        if (pair.isFirst(WINDOW, cell)) {
          firsts.merge(List.of(pair.pair(), pair.cells()[cell]), 1, Integer::sum);
        }
      }
    }
    return firsts;
  }

  private static Set<List<Object>> pairsAndCells(List<NamedInArticle> copies) {
    Set<List<Object>> all = new HashSet<>();
    for (NamedInArticle copy : copies) {
      new PairsOfArticle(copy)
          .forEachRemaining(
              pair -> List.of(pair.cells()).forEach(c -> all.add(List.of(pair.pair(), c))));
    }
    return all;
  }

  private static List<Boolean> firsts(Together pair) {
    return IntStream.range(0, Together.CELLS).mapToObj(c -> pair.isFirst(WINDOW, c)).toList();
  }

  private static List<Together> pairs(List<NamedInArticle> copies) {
    List<Together> pairs = new ArrayList<>();
    PairsOfText.of(copies).forEachRemaining(pairs::add);
    return pairs;
  }

  private static NamedInArticle article(Integer month, int outlet, int... entities) {
    List<Place> named = IntStream.of(entities).mapToObj(n -> new Place(n, n, n, 1)).toList();
    return new NamedInArticle(11, month, outlet, entities.length, named);
  }
}
