package broadsheet.dumps.tables;

import static broadsheet.dumps.Readings.latin;
import static broadsheet.dumps.Readings.read;
import static broadsheet.dumps.Readings.show;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.dumps.format.Dialect;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvRowsTest {
  private static final String HEADER = "id,title,text\n";

  @Test
  void readsQuotedFieldsOverSeveralLines() {
    assertThat(show(read("\uFEFF" + HEADER + "1,A,\"He said \"\"no\"\",\r\ntwice\"\r\n2,B,c")))
        .containsExactly(
            "1 {\"id\":\"1\",\"title\":\"A\",\"text\":\"He said \\\"no\\\",\\r\\ntwice\"}",
            "2 {\"id\":\"2\",\"title\":\"B\",\"text\":\"c\"}");
  }

  @Test
  void readsCarriageReturnsAndMixedLineEnds() {
    assertThat(show(read("title,text\rA,b\rC,d\n\r\nE,f")))
        .containsExactly(
            "1 {\"title\":\"A\",\"text\":\"b\"}",
            "2 {\"title\":\"C\",\"text\":\"d\"}",
            "3 {\"title\":\"E\",\"text\":\"f\"}");
  }

  @Test
  void dropsRowNumbersAndKeepsWhatStandsInUnnamedColumns() {
    assertThat(show(read(",title , text,,\n0,A,b,,\n1,C,d,more,\n2,E,f\n")))
        .containsExactly(
            "1 {\"title\":\"A\",\"text\":\"b\"}",
            "2 {\"title\":\"C\",\"text\":\"d\",\"column_4\":\"more\"}",
            "3 {\"title\":\"E\",\"text\":\"f\"}");
  }

  @Test
  void refusesRowsOfAnotherWidth() {
    assertThat(show(read(HEADER + "1,A,b\n2,B\n3,C,d,e\n4,D,e,, \n5,E,f\n6,F,g\n")))
        .containsExactly(
            "1 {\"id\":\"1\",\"title\":\"A\",\"text\":\"b\"}",
            "2 MALFORMED: 2 fields where the header has 3",
            "3 MALFORMED: 4 fields where the header has 3",
            "4 {\"id\":\"4\",\"title\":\"D\",\"text\":\"e\"}",
            "5 {\"id\":\"5\",\"title\":\"E\",\"text\":\"f\"}",
            "6 {\"id\":\"6\",\"title\":\"F\",\"text\":\"g\"}");
  }

  @Test
  void keepsQuotesThatCloseNothing() {
    assertThat(show(read(HEADER + "1,\"A \"big\" day\",b\n2,5\" rain,c\n3, \"C, D\" ,e\n")))
        .containsExactly(
            "1 {\"id\":\"1\",\"title\":\"A \\\"big\\\" day\",\"text\":\"b\"}",
            "2 {\"id\":\"2\",\"title\":\"5\\\" rain\",\"text\":\"c\"}",
            "3 {\"id\":\"3\",\"title\":\"C, D\",\"text\":\"e\"}");
  }

  @Test
  void aQuoteNeverClosedCostsOneRow() {
    var rows = new StringBuilder(HEADER).append("0,A,\"never closed\n");
    for (int i = 1; i <= 1000; i++) {
      rows.append(i).append(",B,c\n");
    }

    List<String> shown = show(read(rows.toString()));

    assertThat(shown).hasSize(1001);
    assertThat(shown.get(0)).isEqualTo("1 MALFORMED: a quote that is never closed");
    assertThat(shown.get(1000)).isEqualTo("1001 {\"id\":\"1000\",\"title\":\"B\",\"text\":\"c\"}");
  }

  @Test
  void aQuoteClosedByAnotherRowCostsOneRow() {
    assertThat(show(read(HEADER + "1,A,\"never closed\n2,B,c\n3,C,\"d, e\"\n4,D,\"e\nf\"\n")))
        .containsExactly(
            "1 MALFORMED: a quote that swallows other rows",
            "2 {\"id\":\"2\",\"title\":\"B\",\"text\":\"c\"}",
            "3 {\"id\":\"3\",\"title\":\"C\",\"text\":\"d, e\"}",
            "4 {\"id\":\"4\",\"title\":\"D\",\"text\":\"e\\nf\"}");
  }

  @Test
  void anOpenQuoteAtTheEndIsTruncated() {
    assertThat(show(read(HEADER + "1,A,b\n2,B,\"cut he")))
        .containsExactly(
            "1 {\"id\":\"1\",\"title\":\"A\",\"text\":\"b\"}",
            "2 TRUNCATED: the file ends within a quoted field");
  }

  @Test
  void manyOpenQuotesDoNotTakeForEver() {
    String rows = "1,A,\"never closed\n2,B,c\n".repeat(20_000);

    assertThat(read(HEADER + rows)).hasSize(40_000);
  }

  @Test
  void tellsWhichRowsWereRepaired() {
    assertThat(show(read(latin("title,text\nA,caf\u00E9\nB,\"x\u0000\"\n"))))
        .containsExactly(
            "1 {\"title\":\"A\",\"text\":\"café\"} repaired", "2 {\"title\":\"B\",\"text\":\"x\"}");
  }

  @Test
  void aHeaderAloneIsAnEmptyFile() {
    assertThat(show(read(HEADER))).containsExactly("0 EMPTY: the file has no record");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {"true \\n", "false \\n", "true \\r\\n", "false \\r\\n", "false \\r"})
  void readsBackWhatIsWrittenByTheRules(boolean isAllQuoted, String end) throws IOException {
    String lineEnd = end.replace("\\n", "\n").replace("\\r", "\r");
    var random = new Random(7);
    for (int round = 0; round < 200; round++) {
      int width = 2 + random.nextInt(4);
      List<List<String>> rows = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        rows.add(random.ints(width, 0, 6).mapToObj(length -> field(random, length)).toList());
      }
      String text =
          rows.stream().map(row -> written(row, isAllQuoted) + lineEnd).collect(joining());

      assertThat(parsed(text)).isEqualTo(rows);
    }
  }

  private static String written(List<String> row, boolean isAllQuoted) {
    return row.stream()
        .map(
            field ->
                isAllQuoted || field.matches("(?s).*[\",\\r\\n].*")
                    ? "\"" + field.replace("\"", "\"\"") + "\""
                    : field)
        .collect(joining(","));
  }

  private static String field(Random random, int length) {
    var field = new StringBuilder("x");
    for (int i = 0; i < length; i++) {
      field.append("ab \",\n\r\té".charAt(random.nextInt(9)));
    }
    return field.toString();
  }

  private static List<List<String>> parsed(String text) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (var parser = new CsvParser(new StringReader(text), Dialect.COMMA)) {
      while (parser.next(1 << 20) == CsvParser.Outcome.ROW) {
        rows.add(parser.fields());
      }
    }
    return rows;
  }
}
