package broadsheet.dates;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.text.Missing;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  private static final Dates DATES = new Dates(DateOrder.UNKNOWN, Dates.LATEST);

  @ParameterizedTest
  @CsvFileSource(
      resources = "dates.csv",
      numLinesToSkip = 1,
      ignoreLeadingAndTrailingWhitespace = false)
  void readsEveryNotation(
      String printed, String crawled, Instant at, String precision, String note) {
    DateReading reading = DATES.read(printed, DATES.read(crawled, DateReading.NONE));
    assertThat(reading.at()).isEqualTo(at);
    assertThat(reading.precision().label()).isEqualTo(precision);
    if (note == null) {
      assertThat(reading.note()).isNull();
    } else {
      assertThat(reading.note()).contains(note);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "MONTH, 03/04/2016, 2016-03-04T00:00:00Z, 'read as month/day, as the file''s other dates are'",
    "DAY,   03/04/2016, 2016-04-03T00:00:00Z, 'read as day/month, as the file''s other dates are'",
    "DAY,   6/15/2017,  2017-06-15T00:00:00Z, ",
    "MONTH, 15.6.2017,  2017-06-15T00:00:00Z, ",
  })
  void followsTheFilesOrder(DateOrder.First first, String printed, Instant at, String note) {
    Dates dates = new Dates(new DateOrder(first, "test"), Dates.LATEST);
    DateReading reading = dates.read(printed, DateReading.NONE);
    assertThat(reading.at()).isEqualTo(at);
    assertThat(reading.note() == null ? "" : reading.note()).startsWith(note == null ? "" : note);
  }

  @Test
  void marksDatesOfTheLastChange() {
    assertThat(DATES.read("Last update 3 May 2020", DateReading.NONE).kind())
        .isEqualTo(DateReading.Kind.UPDATE);
    assertThat(DATES.read("3 May 2020, updated 5 May 2020", DateReading.NONE).kind())
        .isEqualTo(DateReading.Kind.PLAIN);
  }

  @ParameterizedTest
  @CsvSource({
    "https://x.example/news/2018/9/12/a-title,     2018-09-12, day",
    "https://x.example/2018/09/12/,                2018-09-12, day",
    "https://x.example/politics/2016/nov/09/story, 2016-11-09, day",
    "https://x.example/a/2018-09-12-story.html,    2018-09-12, day",
    "https://x.example/a/20180912/story,           2018-09-12, day",
    "https://x.example/a/story-2018-09-12,         2018-09-12, day",
    "https://x.example/2016/02/7-best-things.html, ,           month",
    "https://x.example/2016/02/story,              ,           month",
    "https://x.example/2016/13/45/story,           ,           none",
    "https://x.example/story/1234567/8,            ,           none",
    "https://x.example/a/20181399/story,           ,           none",
  })
  void findsDatesInAddresses(String url, String day, String precision) {
    var found = UrlDates.find(url);
    assertThat(found.map(r -> r.precision().label()).orElse("none")).isEqualTo(precision);
    assertThat(found.map(DateReading::day).map(Object::toString).orElse(null)).isEqualTo(day);
  }

  @Test
  void readsAnythingWithoutFailing() {
    Random random = new Random(5);
    String letters = "0123456789 -/.:,TZ+agoMayам年月日'\"[]()";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(24); n > 0; n--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      DateReading crawled = DATES.read("2024-10-13 10:00", DateReading.NONE);
      DateReading reading = DATES.read(text.toString(), crawled);
      assertThat(reading.at() != null).isEqualTo(reading.precision().hasDay());
      if (!Missing.is(text.toString()) && reading.at() == null) {
        assertThat(reading.note()).as(text.toString()).isNotNull();
      }
    }
  }

  @Test
  void readsLongTextsQuickly() {
    DateReading reading = DATES.read("1 ".repeat(5_000_000), DateReading.NONE);
    assertThat(reading.note()).startsWith("not a date").hasSizeLessThan(200);
  }
}
