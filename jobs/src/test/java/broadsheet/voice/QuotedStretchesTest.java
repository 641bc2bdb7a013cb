package broadsheet.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedStretchesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        // every habit
        "“All is well,” he said.; “All is well,”",
        "\"All is well,\" he said.; \"All is well,\"",
        "''All is well,'' he said.; ''All is well,''",
        "``All is well,'' he said.; ``All is well,''",
        "‘All is well,’ he said.; ‘All is well,’",
        "'All is well,' he said.; 'All is well,'",
        "`All is well,' he said.; `All is well,'",
        "«All is well», he said.; «All is well»",
        "« All is well », he said.; « All is well »",
        "»All is well«, he said.; »All is well«",
        "„All is well“, he said.; „All is well“",
        "„All is well”, he said.; „All is well”",
        "”All is well”, he said.; ”All is well”",
        "「All is well」, he said.; 「All is well」",
        "“All is well,\" he said.; “All is well,\"",
        "“All is well“, he said.; “All is well“",
        "\"All is well\"-he said it.; \"All is well\"",
        "It is well—\"all of it\"—he said.; \"all of it\"",
        "(\"All is well.\") So he said.; \"All is well.\"",
        // apostrophes
        "The bakers' bread isn't Ann's.; ~~",
        "He'd said 'bakers' bread isn't Ann's', or so.; 'bakers' bread isn't Ann's'",
        "Rock 'n' roll in the '90s, get 'em.; ~~",
        "Rock ’n’ roll in the ‘90s, get ‘em.; ~~",
        "The ‘90s were ‘great years’ for him.; ‘great years’",
        "She is 5'10\" and he 6' 2\" tall.; ~~",
        "She is 5'10\" tall, \"or more\", he said.; \"or more\"",
        // nested
        "“He said ‘no’ twice,” she said.; “He said ‘no’ twice,”",
        "\"He said 'no' twice,\" she said.; \"He said 'no' twice,\"",
        "“He said “no” twice,” she said.; “He said “no” twice,”",
        "''He said '''no''' twice,'' she said.; ''He said '''no''' twice,''",
        "“We like ‘Cats,’” she said.; “We like ‘Cats,’”",
        // interrupted
        "“All,” he said, “is well.”; “All,” | “is well.”",
        "\"All,\" he said, \"is well.\" \"Yes.\"; \"All,\" | \"is well.\" | \"Yes.\"",
        "''All,'' he said, ''is well.'' Or not.; ''All,'' | ''is well.''",
        // unbalanced
        "“All is well, he said. He left. Then he came.; “All is well, he said. He left. Then he"
            + " came.",
        "All is well,” he said. “He left.”; “He left.”",
        "“All is well, he said. “He left,” he said.; “All is well, he said. | “He left,”",
        "He said it: all is ' well. Or not.; ~~",
        "<b class=\"large\">All is well.; ~~",
      })
  void findsWhatStandsBetweenMarks(String line, String expected) {
    assertThat(Marked.of(line).quoted()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "“One thing.|“And another,” he said.; “One thing./“And another,”",
        "\"One thing.|\"And another.|\"And a third,\" he said.;"
            + " \"One thing./\"And another./\"And a third,\"",
        "He said: “One thing.|“And another.”|He left.; “One thing./“And another.”",
        "“One thing.|Another thing was missing.|“Here,” he said.; “One thing. | “Here,”",
        "“One thing.”|“And another,” he said.; “One thing.” | “And another,”",
      })
  void goesOnInTheNextParagraphThatBeginsWithTheMark(String line, String expected) {
    assertThat(Marked.of(line).quoted()).isEqualTo(expected);
  }

  @RepeatedTest(20)
  void staysInsideAnyText(org.junit.jupiter.api.RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    String signs = "\"'“”‘’«»„「」`., abS5\n—(";
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < 600; i++) {
      line.append(signs.charAt(random.nextInt(signs.length())));
    }
    Marked marked = Marked.of(line.toString());

    int last = 0;
    for (Range range : QuotedStretches.of(marked.text(), marked.annotation())) {
      assertThat(range.start()).isGreaterThanOrEqualTo(last);
      assertThat(range.end()).isGreaterThan(range.start());
      last = range.end();
    }
    assertThat(last).isLessThanOrEqualTo(marked.text().length());
    assertThat(marked.quotations())
        .allSatisfy(q -> assertThat(q.content().of(marked.text())).isNotBlank());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "“", "”", "'", "'a ", "a' ", "\"a ", "“a ", "“‘", " \"' ", "a\" "})
  void takesLinearTimeOnHostileText(String sign) {
    Marked marked = Marked.of(sign.repeat(200_000 / sign.length()));

    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), marked::quotations);
  }

  @Test
  void readsAMillionMarks() {
    Marked marked = Marked.of("\"a ".repeat(1_000_000));

    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), marked::quotations);
  }

  @Test
  void findsNothingWithoutMarks() {
    assertThat(Marked.of("He said that all was well.").quotations()).isEmpty();
  }
}
