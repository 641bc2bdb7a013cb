package broadsheet.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalendarTest {

  /** A hundred days of a hundred texts each. */
  private static Calendar calendar() {
    List<Calendar.Period> periods = new ArrayList<>();
    for (int day = 0; day < 100; day++) {
      periods.add(new Calendar.Period(Cell.DAY, day, 100));
    }
    return new Calendar(periods);
  }

  private static Cell day(int day) {
    return new Cell(Cell.DAY, day, Cell.ALL);
  }

  @Test
  void weighsTheDaysOfABurst() {
    Map<Cell, Long> texts = new HashMap<>();
    for (int day = 0; day < 100; day += 10) {
      texts.put(day(day), 1L);
    }
    texts.put(day(43), 30L);
    texts.put(day(44), 20L);

    Map<Cell, Double> bursts = calendar().bursts(texts);

    assertThat(bursts).containsOnlyKeys(texts.keySet());
    assertThat(bursts.get(day(43))).isGreaterThan(bursts.get(day(44))).isLessThan(30 * Math.log(2));
    assertThat(bursts.get(day(44))).isPositive();
    assertThat(bursts.get(day(10))).isZero();
  }

  /** Each text makes a burst cheaper by ln 2 at most, and a burst among 100 days costs ln 100. */
  @Test
  void tooFewTextsAreNoBurst() {
    assertThat(calendar().bursts(Map.of(day(5), 6L))).containsExactly(Map.entry(day(5), 0.0));
    assertThat(calendar().bursts(Map.of(day(5), 7L)).get(day(5))).isPositive();
  }

  @Test
  void otherPeriodsHaveNoWeight() {
    assertThat(calendar().bursts(Map.of(new Cell(Cell.YEAR, 0, Cell.ALL), 500L))).isEmpty();
  }
}
