package broadsheet.dumps.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedDayTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "January 11, 2010 Monday|January 11, 2010",
        "January 1, 1999, Friday, Late Edition - Final|January 1, 1999",
        "April 2, 2018 Monday 2:30 PM GMT|April 2, 2018 2:30 PM GMT",
        "Montag 11. Januar 2010|11. Januar 2010",
        "lundi 11 janvier 2010|11 janvier 2010",
        "10 de enero de 2010 domingo|10 de enero de 2010",
        "2010年1月11日|2010年1月11日",
        "Section 12 of the law of 2010|",
        "Copyright 2010 Quay Press|",
        "Date and Time: Friday, March 20, 2020|",
      })
  void findsTheDateThatALineBeginsWith(String line, String date) {
    assertThat(PrintedDay.leading(line).orElse(null)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Économie, mardi 8 janvier 2013, p. 12|8 janvier 2013",
        "Page 3, Friday, March 20, 2020, 16:05|March 20, 2020 16:05",
        "No. 12, 2010|",
      })
  void findsTheDateWithinALine(String line, String date) {
    assertThat(PrintedDay.within(line).orElse(null)).isEqualTo(date);
  }
}
