package broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "title first; Bridge opens⏎⏎It is open.; Bridge opens; -; ''",
        "date first; 3 June, 2023 08:15⏎Bridge opens⏎⏎It is open.; Bridge opens; 3 June, 2023"
            + " 08:15; ''",
        "date below; Bridge opens⏎Friday, January 4, 2019⏎⏎It is.; Bridge opens; Friday, January 4,"
            + " 2019; ''",
        "byline; Bridge opens⏎By Ann Roe and Tom Poe, Reuters⏎It is.; Bridge opens; -; Ann Roe|Tom"
            + " Poe",
        "updated; Bridge opens⏎Updated 5:05 PM ET, March 3, 2020⏎It is.; Bridge opens; Updated 5:05"
            + " PM ET, March 3, 2020; ''",
        "a sentence first; The bridge is open.⏎It is long.; -; -; ''",
        "one line; Bridge opens; -; -; ''",
        "nothing; ' '; -; -; ''",
        "a year is no date; 2020 in review⏎⏎It was long.; 2020 in review; -; ''",
        "a month as a verb; May 5 people come?⏎⏎They may.; May 5 people come?; -; ''",
        "ISO date; 2021-03-04T10:11:12Z⏎Bridge opens⏎It is.; Bridge opens; 2021-03-04T10:11:12Z;"
            + " ''",
        "lead-in first; OSLO (Reuters) - A bridge⏎It is.; -; -; ''"
      })
  void readsWhatStandsAboveTheStory(
      String why, String text, String title, String date, String authors) {
    List<String> expected = authors.isEmpty() ? List.of() : List.of(authors.split("\\|", -1));
    assertThat(Front.read(text.replace('⏎', '\n')))
        .as(why)
        .isEqualTo(new Front(title, date, expected));
  }

  @Test
  void readsTheArticleTheProjectBeganWith() throws IOException {
    Path file = Path.of("../../shared/corpora/rt-2024-05-31.txt");
    Assumptions.assumeTrue(Files.exists(file), "no ../shared: nothing to read");
    String text = Files.readString(file);
    Front front = Front.read(text);
    assertThat(front.title()).startsWith("Kiev confirms").endsWith("arms rules");
    assertThat(front.date()).isEqualTo("31 May, 2024 10:50");
    assertThat(Layout.of(text, front.title()).blocks())
        .extracting(Layout.Block::section)
        .startsWith(
            Section.DATELINE,
            Section.HEADLINE,
            Section.STANDFIRST,
            Section.CAPTION,
            Section.CREDIT,
            Section.BODY);
  }
}
