package broadsheet.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreamsTest {

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "a1, a1",
    "a1 a2 a3, a1 a2 a3",
    "a1 a2 b3 c4 c5, a1 a2|b3|c4 c5",
  })
  void runsAreTheElementsOfAKey(String elements, String expected) {
    assertThat(read(elements, Integer.MAX_VALUE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0, ||", "1, a1|b3|c4", "2, a1 a2|b3|c4 c5"})
  void whatIsLeftOfARunIsSkipped(int most, String expected) {
    assertThat(read("a1 a2 b3 c4 c5 c6", most)).isEqualTo(expected);
  }

  @Test
  void aRunIsOverWhenTheNextIsAskedFor() {
    Iterator<Iterator<String>> runs = runs("a1 a2 b3");
    Iterator<String> first = runs.next();
    Iterator<String> second = runs.next();

    assertThat(first.hasNext()).isFalse();
    assertThatThrownBy(first::next).isInstanceOf(NoSuchElementException.class);
    assertThat(second.next()).isEqualTo("b3");
    assertThatThrownBy(runs::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void readsNoFurtherThanTheNextElement() {
    List<Integer> read = new ArrayList<>();
    Iterator<Integer> numbers = Stream.iterate(1, n -> n + 1).peek(read::add).iterator();

    assertThat(Streams.runs(numbers, n -> n / 10).next().next()).isEqualTo(1);
    assertThat(read).containsExactly(1, 2);
  }

  private static String read(String elements, int most) {
    List<String> found = new ArrayList<>();
    Iterator<Iterator<String>> runs = runs(elements);
    while (runs.hasNext()) {
      Iterator<String> run = runs.next();
      List<String> ofRun = new ArrayList<>();
      while (ofRun.size() < most && run.hasNext()) {
        ofRun.add(run.next());
      }
      found.add(String.join(" ", ofRun));
    }
    return String.join("|", found);
  }

  private static Iterator<Iterator<String>> runs(String elements) {
    List<String> all = elements.isEmpty() ? List.of() : Arrays.asList(elements.split(" "));
    return Streams.runs(all.iterator(), element -> element.charAt(0));
  }
}
