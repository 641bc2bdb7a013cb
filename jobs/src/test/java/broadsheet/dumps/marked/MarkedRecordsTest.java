package broadsheet.dumps.marked;

import static broadsheet.dumps.Readings.bytes;
import static broadsheet.dumps.Readings.file;
import static broadsheet.dumps.Readings.read;
import static broadsheet.dumps.Readings.repeated;
import static broadsheet.dumps.Readings.show;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.dumps.records.RawRecord;
import broadsheet.model.Reject;
import java.io.ByteArrayInputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class MarkedRecordsTest {
  private static final String HEAD = "<rss><channel><title>The Daily</title>";
  private static final String TAIL = "</channel></rss>";

  private static String item(String inner) {
    return "<item>" + inner + "</item>\n";
  }

  private static String title(String title) {
    return item("<title>" + title + "</title>");
  }

  @Test
  void aBrokenRecordCostsOnlyItself() {
    String broken = item("<title>b</titel>");

    assertThat(show(read(HEAD + title("a") + broken + title("c") + TAIL)))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("1 {\"title\":\"a\""),
            second -> assertThat(second).startsWith("2 MALFORMED: line 1, column"),
            third -> assertThat(third).startsWith("3 {\"title\":\"c\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<item><title>a</title>",
        "<item><title><![CDATA[a</title></item>",
        "<item><!-- a </item>",
        "<item><title a=\"b>x</title></item>"
      })
  void theRecordAfterAnUnclosedOneIsRead(String unclosed) {
    assertThat(show(read(HEAD + unclosed + item("<title><![CDATA[b]]></title><!-- c -->") + TAIL)))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("1 MALFORMED: "),
            second -> assertThat(second).startsWith("2 {\"title\":\"b\""));
  }

  @Test
  void namesWhatIsNoRecord() {
    assertThat(show(read(HEAD + title("a") + "<title>b</title></item>" + "<item><title>cut")))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("1 {"),
            second -> assertThat(second).isEqualTo("2 MALFORMED: a record without its start tag"),
            third -> assertThat(third).isEqualTo("3 TRUNCATED: the file ends within a record"));
  }

  @Test
  void aFileThatEndsBetweenRecordsIsTruncated() {
    assertThat(show(read(HEAD + title("a"))))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("1 {"),
            second -> assertThat(second).isEqualTo("2 TRUNCATED: the file ends before </rss>"));
  }

  @Test
  void whatLooksLikeARecordInACommentIsNone() {
    assertThat(read(HEAD + "<!-- " + title("old") + " -->" + title("a") + TAIL)).hasSize(1);
  }

  @Test
  void filesPutTogetherKeepTheirHeads() {
    String two = HEAD + title("a") + TAIL + HEAD.replace("Daily", "Weekly") + title("b") + TAIL;

    assertThat(show(read(two)))
        .satisfiesExactly(
            first -> assertThat(first).contains("The Daily"),
            second -> assertThat(second).contains("The Weekly"));
  }

  @Test
  void noEntityIsExpandedOrFetched() {
    String attack =
        "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c SYSTEM \"file:///etc/passwd\">]>";

    assertThat(show(read(attack + HEAD + title("&b; &c; &amp; &eacute;") + TAIL)))
        .singleElement()
        .asString()
        .contains("\"&b; &c; & é\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "windows-1251", "UTF-8", "Shift_JIS", "UTF-16"})
  void declaredEncodingsAreRead(String name) {
    String word = name.equals("windows-1251") ? "Київ" : name.equals("Shift_JIS") ? "東京" : "Zürich";
    String xml = "<?xml version='1.0' encoding='" + name + "'?>" + HEAD + title(word) + TAIL;

    assertThat(show(read(xml.getBytes(Charset.forName(name)))))
        .singleElement()
        .asString()
        .contains(word)
        .doesNotContain("repaired");
  }

  @Test
  void bytesThatAreNotUtf8AreRepairedAndSaid() {
    String xml = "<?xml version='1.0' encoding='UTF-8'?>" + HEAD + title("Zürich") + TAIL;

    assertThat(show(read(xml.getBytes(StandardCharsets.ISO_8859_1))))
        .singleElement()
        .asString()
        .contains("Zürich")
        .endsWith("repaired");
  }

  @Test
  void markupThatNestsWithoutEndIsRefused() {
    assertThat(show(read(HEAD + item("<a>".repeat(300) + "</a>".repeat(300)) + title("b") + TAIL)))
        .first()
        .asString()
        .contains("deeper than 200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<item>",
        "<item",
        "<",
        "<!--",
        "<![CDATA[",
        "</item>",
        "<title>",
        "&",
        "<item a='",
        "]]>"
      })
  void millionsOfTheSameAreReadInTime(String unit) {
    byte[] head = bytes(HEAD);
    List<RawRecord> records =
        read(
            file(
                () ->
                    new SequenceInputStream(
                        Collections.enumeration(
                            List.of(new ByteArrayInputStream(head), repeated(unit, 8_000_000))))));

    assertThat(records).isNotEmpty().allMatch(RawRecord.Broken.class::isInstance);
  }

  @Test
  void aRecordTooLongIsRefusedAndTheNextIsRead() {
    byte[] head = bytes(HEAD + "<item><title>");
    byte[] tail = bytes("</title></item>" + title("b") + TAIL);
    List<RawRecord> records =
        read(
            file(
                () ->
                    new SequenceInputStream(
                        Collections.enumeration(
                            List.of(
                                new ByteArrayInputStream(head),
                                repeated("long ", 70L << 20),
                                new ByteArrayInputStream(tail))))));

    assertThat(records).hasSize(2);
    assertThat(((RawRecord.Broken) records.get(0)).reason()).isEqualTo(Reject.Reason.TOO_LARGE);
    assertThat(records.get(1)).isInstanceOf(RawRecord.Fields.class);
  }
}
