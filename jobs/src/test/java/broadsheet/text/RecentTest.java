package broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentTest {
  private final List<String> made = new ArrayList<>();
  private final Recent<String, Integer> lengths =
      new Recent<>(
          4,
          key -> {
            made.add(key);
            return key.length();
          });

  @Test
  void makesWhatItHoldsOnce() {
    assertThat(lengths.get("Kyiv")).isEqualTo(4);
    assertThat(lengths.get("Kyiv")).isEqualTo(4);

    assertThat(made).containsExactly("Kyiv");
  }

  @Test
  void forgetsWhatWasNotMetForLongAndKeepsWhatWas() {
    lengths.get("Kyiv");
    for (String other : List.of("a", "b", "c", "d", "e", "f")) {
      lengths.get(other);
      lengths.get("Odesa");
    }
    lengths.get("Kyiv");

    assertThat(made).filteredOn("Kyiv"::equals).hasSize(2);
    assertThat(made).filteredOn("Odesa"::equals).hasSize(1);
  }

  @Test
  void answersManyThreadsAlike() {
    Recent<Integer, String> shared = new Recent<>(10, n -> "n" + n);

    assertThat(IntStream.range(0, 10_000).parallel().mapToObj(n -> shared.get(n % 37)))
        .containsExactlyElementsOf(IntStream.range(0, 10_000).mapToObj(n -> "n" + n % 37).toList());
  }
}
