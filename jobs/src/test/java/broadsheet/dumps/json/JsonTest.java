package broadsheet.dumps.json;

import static broadsheet.dumps.Readings.latin;
import static broadsheet.dumps.Readings.read;
import static broadsheet.dumps.Readings.show;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.dumps.records.RawRecord;
import org.junit.jupiter.api.Test;

class JsonTest {

  @Test
  void readsLinesOfAllKindsOfEnds() {
    assertThat(show(read("{\"a\":1}\r\n{\"a\":2}\r{\"a\":3}\n\n  \n{\"a\":4}")))
        .containsExactly("1 {\"a\":1}", "2 {\"a\":2}", "3 {\"a\":3}", "6 {\"a\":4}");
  }

  @Test
  void aBrokenLineCostsOnlyItself() {
    assertThat(
            show(
                read(
                    """
                    {"a":1}
                    {"a":}
                    {"a":"b
                    [1]
                    {"a":1} {"a":2}
                    plain
                    {"a":2}
                    {"a":
                    """)))
        .containsExactly(
            "1 {\"a\":1}",
            "2 MALFORMED: Unexpected character ('}' (code 125)): expected a value",
            "3 MALFORMED: Unexpected end-of-input: was expecting closing quote for a string value",
            "4 MALFORMED: a line that is no JSON object",
            "5 MALFORMED: more than one JSON value on a line",
            "6 MALFORMED: Unrecognized token 'plain': was expecting (JSON String, Number (or"
                + " 'NaN'/'+INF'/'-INF'), Array, Object or token 'null', 'true' or 'false')",
            "7 {\"a\":2}",
            "8 MALFORMED: Unexpected end-of-input within/between Object entries");
  }

  @Test
  void keepsTheBeginningOfABrokenLine() {
    String text = "x".repeat(500);

    assertThat(read("{\"a\":1}\n{\"a\":\"" + text + "\n").get(1))
        .isInstanceOfSatisfying(
            RawRecord.Broken.class,
            broken ->
                assertThat(broken.excerpt()).isEqualTo(("{\"a\":\"" + text).substring(0, 200)));
  }

  @Test
  void aLastLineWithoutItsEndIsTruncated() {
    assertThat(show(read("{\"a\":1}\n{\"a\":\"b")).get(1)).startsWith("2 TRUNCATED: ");
  }

  @Test
  void takesWhatHasOneMeaningOnly() {
    assertThat(show(read("{\"a\":NaN,\"b\":-Infinity,\"c\":\"x\ty\",\"d\":[1,],\"e\":1e999}")))
        .containsExactly("1 {\"a\":null,\"b\":null,\"c\":\"x\\ty\",\"d\":[1],\"e\":null}");
  }

  @Test
  void keepsTheLastOfSeveralMembersOfOneName() {
    assertThat(show(read("{\"a\":1,\"a\":2}"))).containsExactly("1 {\"a\":2}");
  }

  @Test
  void removesControlCharactersFromTexts() {
    assertThat(show(read("{\"a\":\"x\\u0000y\\u001f\\nz\0\"}")))
        .containsExactly("1 {\"a\":\"xy\\nz\"}");
  }

  @Test
  void tellsWhichRecordsWereRepaired() {
    assertThat(show(read(latin("{\"a\":\"caf\u00E9\"}\n{\"a\":\"cafe\"}\n"))))
        .containsExactly("1 {\"a\":\"café\"} repaired", "2 {\"a\":\"cafe\"}");
    assertThat(show(read(latin("[{\"a\":\"cafe\"},{\"a\":\"caf\u00E9\"}]"))))
        .containsExactly("1 {\"a\":\"cafe\"}", "2 {\"a\":\"café\"} repaired");
  }

  @Test
  void readsTheElementsOfAnArray() {
    assertThat(show(read("[{\"a\":{\"b\":[true,1.5]}},\n 7, [1],\n {\"a\":12345678901234567890}]")))
        .containsExactly(
            "1 {\"a\":{\"b\":[true,1.5]}}",
            "2 MALFORMED: a JSON value that is no object",
            "3 MALFORMED: a JSON value that is no object",
            "4 {\"a\":12345678901234567890}");
  }

  @Test
  void readsAnArrayUpToWhereItBreaks() {
    assertThat(show(read("[{\"a\":1},{\"a\":2},\n{\"a\" 3},{\"a\":4}]")))
        .containsExactly(
            "1 {\"a\":1}",
            "2 {\"a\":2}",
            "3 MALFORMED: Unexpected character ('3' (code 51)): was expecting a colon to separate"
                + " field name and value at line 2, column 6; nothing after it was read");
    assertThat(show(read("[{\"a\":1},{\"a\":")).get(1)).startsWith("2 TRUNCATED: ");
  }

  @Test
  void readsObjectsOverSeveralLines() {
    assertThat(show(read("{\n\"a\": 1\n}\n{\n\"a\": 2\n}\n")))
        .containsExactly("1 {\"a\":1}", "2 {\"a\":2}");
    assertThat(show(read("{\"a\":1}{\"a\":2}"))).containsExactly("1 {\"a\":1}", "2 {\"a\":2}");
  }

  @Test
  void readsArticlesWithinAnEnvelope() {
    String page =
        """
        {"status": "ok", "tags": ["x"], "more": [{"id": 9}],
         "response": {"meta": {"n": 2}, "docs": [
           {"title": "A", "url": "u"}, {"title": "B", "url": "v"}]}}
        """;

    assertThat(show(read(page + page)))
        .containsExactly(
            "1 MALFORMED: \"more\" beside \"docs\" was not read",
            "2 {\"title\":\"A\",\"url\":\"u\"}",
            "3 {\"title\":\"B\",\"url\":\"v\"}",
            "4 MALFORMED: \"more\" beside \"docs\" was not read",
            "5 {\"title\":\"A\",\"url\":\"u\"}",
            "6 {\"title\":\"B\",\"url\":\"v\"}");
  }

  @Test
  void anEmptyArrayIsAnEmptyFile() {
    assertThat(show(read("[]"))).containsExactly("0 EMPTY: the file has no record");
  }
}
