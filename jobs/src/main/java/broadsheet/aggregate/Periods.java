package broadsheet.aggregate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;

/** The periods that a day belongs to, found once per day. */
final class Periods {
  private final Map<Integer, int[]> periods = new HashMap<>();

  /**
   * The first days of its day, week, month, quarter and year, as in {@link Cell}.
   *
   * @param day days from 1970-01-01
   */
  int[] of(int day) {
    return periods.computeIfAbsent(day, Periods::starts);
  }

  private static int[] starts(int day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    int[] starts = new int[Cell.UNDATED];
    starts[Cell.DAY] = day;
    starts[Cell.WEEK] = number(date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    starts[Cell.MONTH] = number(date.withDayOfMonth(1));
    starts[Cell.QUARTER] = number(date.with(IsoFields.DAY_OF_QUARTER, 1));
    starts[Cell.YEAR] = number(date.withDayOfYear(1));
    return starts;
  }

  private static int number(LocalDate date) {
    return Math.toIntExact(date.toEpochDay());
  }
}
