package broadsheet.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChainSamplesTest {
  private static final int MOST = ChainSamples.MOST;

  @Test
  void linksEachArticleWithTheTwoBeforeItAndTheFirst() {
    assertThat(chain(sampled(7, 4)))
        .containsExactly(
            new Shared("1", "0", null, 30),
            new Shared("2", "1", null, 30),
            new Shared("2", "0", null, 30),
            new Shared("3", "2", null, 30),
            new Shared("3", "1", null, 30),
            new Shared("3", "0", null, 30));
  }

  @Test
  void aSampleOfMoreArticlesThanAStoryHasLinksNone() {
    assertThat(chain(sampled(7, MOST))).noneMatch(shared -> shared.earlier() == null);
    for (int n : List.of(MOST + 1, MOST + 2, 2 * MOST + 3)) {
      assertThat(chain(sampled(7, n)))
          .hasSize(n)
          .allMatch(shared -> shared.earlier() == null && shared.boilerplate() == 7);
    }
  }

  @Test
  void goesOnWithTheNextSampleAfterOneOfTooManyArticles() {
    List<Shared> chain = chain(Stream.concat(sampled(7, MOST + 1), sampled(8, 2)));

    assertThat(chain).hasSize(MOST + 2).endsWith(new Shared("1", "0", null, 30));
  }

  private static Stream<Sampled> sampled(long sample, int n) {
    return IntStream.range(0, n)
        .mapToObj(i -> new Sampled(sample, Integer.toString(i), null, null, 30));
  }

  private static List<Shared> chain(Stream<Sampled> rows) {
    Iterator<Shared> chained = new ChainSamples().call(rows.iterator());
    List<Shared> all = new ArrayList<>();
    chained.forEachRemaining(all::add);
    return all;
  }
}
