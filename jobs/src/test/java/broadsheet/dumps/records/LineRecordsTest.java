package broadsheet.dumps.records;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.model.Reject;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineRecordsTest {
  private static final int LONGEST = 6;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "one, a\\nb\\n, 1 a|2 b",
    "no line end at the end, a\\nb, 1 a|2 b!",
    "all line ends, a\\rb\\r\\nc\\n, 1 a|2 b|3 c",
    "blank lines are counted but no records, \\n\\na\\n \\nb\\n, 3 a|5 b",
    "a long line costs itself, a\\n"
        + "abcdefg\\n"
        + "b\\n"
        + ", 1 a|2 TOO_LARGE a line of more than 6 characters|3 b",
    "as long as may be, abcdef\\nb\\n, 1 abcdef|2 b",
    "nothing, '', ''",
  })
  void makesARecordOfALine(String what, String text, String expected) throws IOException {
    List<String> found = new ArrayList<>();
    String written = text.replace("\\n", "\n").replace("\\r", "\r");
    try (var records =
        new LineRecords(new StringReader(written), LONGEST, LineRecordsTest::asItStands)) {
      for (Optional<RawRecord> one = records.read(); one.isPresent(); one = records.read()) {
        var broken = (RawRecord.Broken) one.get();
        assertThat(broken.position()).isEqualTo(records.position());
        assertThat(records.excerpt()).isEqualTo(broken.excerpt());
        String reason = broken.reason() == Reject.Reason.NO_TEXT ? "" : broken.reason() + " ";
        found.add(broken.position() + " " + reason + broken.detail());
      }
    }

    assertThat(String.join("|", found)).isEqualTo(expected);
  }

  private static Optional<RawRecord> asItStands(LineReader line) throws IOException {
    String text = line.rest();
    return text.isBlank()
        ? Optional.empty()
        : Optional.of(line.broken(Reject.Reason.NO_TEXT, text + (line.isLast() ? "!" : "")));
  }
}
