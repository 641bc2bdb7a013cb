package broadsheet.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ClusteredMeanTest {
  /**
   * One mention a text: 2, 4, 4, 6 have mean 4 and variance 8 / 3; the imaginary text of values
   * from 1 to 7 is 1 away. Standard error √((8 / 3) / 4 + 1 / 16) = 0.8539, times t(3) = 3.1824.
   */
  @Test
  void isNearlyTheUsualIntervalWhereEachTextHasOneMention() {
    ClusteredMean mean = of(2, 1, 4, 1, 4, 1, 6, 1);

    assertThat(mean.mean()).contains(4.0);
    assertThat(mean.interval(1, 7).orElseThrow().low()).isEqualTo(1.2824, within(5e-4));
    assertThat(mean.interval(1, 7).orElseThrow().high()).isEqualTo(6.7176, within(5e-4));
  }

  @Test
  void takesCopiedMentionsForNoMoreThanTheirText() {
    Interval ones = of(2, 1, 4, 1, 4, 1, 6, 1).interval(-100, 100).orElseThrow();
    Interval fives = of(10, 5, 20, 5, 20, 5, 30, 5).interval(-100, 100).orElseThrow();

    assertThat(fives.low()).isEqualTo(ones.low(), within(1e-12));
    assertThat(fives.high()).isEqualTo(ones.high(), within(1e-12));
  }

  /** Ten texts of 0 leave half-width t(9) = 2.2622 times a sixth of the range, by ten. */
  @Test
  void isNotSureThatAllAreAsTenAlike() {
    ClusteredMean mean = new ClusteredMean();
    for (int i = 0; i < 10; i++) {
      mean.add(0, 7);
    }
    double half = 2.26216 * 20_000 / 6 / 10;

    assertThat(mean.interval(-10_000, 10_000).orElseThrow().high()).isEqualTo(half, within(0.01));
    assertThat(mean.interval(-10_000, 10_000).orElseThrow().low()).isEqualTo(-half, within(0.01));
  }

  @Test
  void isSureOfThousandsAlike() {
    ClusteredMean mean = new ClusteredMean();
    for (int i = 0; i < 5000; i++) {
      mean.add(3333 * 7, 7);
    }
    Interval interval = mean.interval(-10_000, 10_000).orElseThrow();

    assertThat(interval.low()).isEqualTo(3333, within(2.0));
    assertThat(interval.high()).isEqualTo(3333, within(2.0));
  }

  @Test
  void hasNoIntervalForOneText() {
    assertThat(of(50, 10).interval(-1, 1)).isEmpty();
    assertThat(new ClusteredMean().interval(-1, 1)).isEmpty();
    assertThat(new ClusteredMean().mean()).isEmpty();
    assertThat(of(0, 0, 5, 1, 0, 0).interval(-1, 10)).isEmpty();
  }

  @Test
  void isCutToWhatAMeanCanBe() {
    assertThat(of(10000, 1, -10000, 1).interval(-10000, 10000))
        .contains(new Interval(-10000, 10000));
  }

  @Test
  void isNotSureWhereOneTextHasNearlyAllMentions() {
    Interval interval = of(500_000, 1000, 900, 1).interval(-10000, 10000).orElseThrow();

    assertThat(interval.contains(500)).isTrue();
    assertThat(interval.high() - interval.low()).isGreaterThan(5);
  }

  @Test
  void holdsTenMillionMentionsOfOneText() {
    long n = 10_000_000;
    ClusteredMean mean = of(-10_000 * n, n, 10_000 * n, n, -10_000 * n, n, 10_000 * n, n);
    Interval small = of(-10, 1, 10, 1, -10, 1, 10, 1).interval(-100, 100).orElseThrow();
    Interval large = mean.interval(-100_000, 100_000).orElseThrow();

    assertThat(large.low() / 1000).isEqualTo(small.low(), within(1e-9));
    assertThat(large.high() / 1000).isEqualTo(small.high(), within(1e-9));
  }

  @Test
  void isTheSameInAnyOrder() {
    SplittableRandom random = new SplittableRandom(5);
    List<long[]> texts = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      long n = random.nextInt(1, 1 << random.nextInt(1, 24));
      texts.add(new long[] {random.nextLong(-10_000 * n, 10_000 * n + 1), n});
    }
    ClusteredMean inOrder = new ClusteredMean();
    texts.forEach(text -> inOrder.add(text[0], text[1]));
    Collections.shuffle(texts, new Random(6));
    ClusteredMean shuffled = new ClusteredMean();
    texts.forEach(text -> shuffled.add(text[0], text[1]));

    assertThat(shuffled.interval(-10000, 10000)).isEqualTo(inOrder.interval(-10000, 10000));
    assertThat(shuffled.mean()).isEqualTo(inOrder.mean());
  }

  @Test
  void refusesSumsOfNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ClusteredMean().add(1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new ClusteredMean().add(0, -1));
  }

  private static ClusteredMean of(long... sumsAndNumbers) {
    ClusteredMean mean = new ClusteredMean();
    for (int i = 0; i < sumsAndNumbers.length; i += 2) {
      mean.add(sumsAndNumbers[i], sumsAndNumbers[i + 1]);
    }
    return mean;
  }
}
