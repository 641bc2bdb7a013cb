package broadsheet.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateOrderTest {
  @ParameterizedTest
  @CsvSource({
    "6/15/17|3/4/17|12/31/2016,  MONTH,     2 dates such as 6/15/17",
    "15.6.2017|3.4.2017,         DAY,       1 dates such as 15.6.2017",
    "6/15/17|15/6/17,            UNDECIDED, 1 dates have the day first",
    "3/4/17|5/6/17,              UNDECIDED, no such dates",
    "2017-06-15|15 June 2017,    UNDECIDED, no such dates",
    "45/6/17|99/99/99,           UNDECIDED, no such dates",
  })
  void needsADateThatCanBeReadOneWayOnly(String dates, DateOrder.First first, String evidence) {
    DateOrder order = DateOrder.of(List.of(dates.split("\\|", -1)));
    assertThat(order.first()).isEqualTo(first);
    assertThat(order.evidence()).startsWith(evidence);
  }

  @Test
  void passesOverWhatIsNoDate() {
    assertThat(DateOrder.of(Arrays.asList(null, "", "x")).first())
        .isEqualTo(DateOrder.First.UNDECIDED);
  }
}
