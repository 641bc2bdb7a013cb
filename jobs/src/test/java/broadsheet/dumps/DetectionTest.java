package broadsheet.dumps;

import static broadsheet.dumps.Readings.bytes;
import static broadsheet.dumps.Readings.detect;
import static broadsheet.dumps.Readings.gzip;
import static broadsheet.dumps.Readings.latin;
import static broadsheet.dumps.Readings.read;
import static broadsheet.dumps.Readings.show;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.dumps.files.Compression;
import broadsheet.dumps.format.Dialect;
import broadsheet.dumps.records.RawRecord;
import broadsheet.model.Reject;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class DetectionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "{\"a\":1}~jsonl",
        "\\n\\n{\"a\":1}\\n{\"a\":2}~jsonl",
        "{\"a\":1}\\r{\"a\":2}\\r~jsonl",
        "{\"authors\":[{\"name\":\"A B\"}],\"title\":\"T\"}~jsonl",
        "{\"images\":[{\"url\":\"u\",\"title\":\"t\"}],\"text\":\"T\"}~jsonl",
        "{\"a\": 1, \"b\\n{\"a\":2}\\n{\"a\":3}~jsonl",
        "no json\\n{\"a\":1}\\n{\"a\":2}~jsonl",
        "{\\n \"a\": 1\\n}~json",
        "{\\n \"a\": 1\\n}\\n{\\n \"a\": 2\\n}~json",
        "{\"a\":1}{\"a\":2}~json",
        "{\"status\":\"ok\",\"articles\":[{\"title\":\"T\",\"url\":\"u\"}]}~json",
        "[{\"a\":1},~json",
        "[]~json",
        "[1, 2]~json",
        "[Editor's note: the mayor has resigned.] He said so.~text",
        "[1] The mayor has resigned.~text",
        "{{Infobox}} The mayor has resigned.~text",
        "title,text\\nA,B~csv",
        "title,text~csv",
        "Title ; Text\\nA;B~csv",
        "date|headline\\n1|B~csv",
        "url\\ttitle\\nA\\tB~tsv",
        ",id,title,content\\n0,1,A,B~csv",
        "\"title\",\"text\"\\n\"A\",\"He said \"\"no\"\", twice,\\nand left\"~csv",
        "name,size,colour\\na,1,x\\nb,2,y~csv",
        "The mayor, who was late, left.\\nHe said, twice, no.~text",
        "Rain, wind and snow\\n\\nIt rained, then it blew.\\nThen it snowed, and how.~text",
        "Storm over the coast~text",
        "<!DOCTYPE lewis SYSTEM \"lewis.dtd\">~reuters-sgml",
        "<REUTERS TOPICS=\"YES\">~reuters-sgml",
        "<html><body>~html",
        "<?xml version=\"1.0\"?><rss>~rss",
        "<DOC id=\"1\">~none",
      })
  void tellsFormatsByContent(String text, String label) {
    assertThat(detect(text.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t")).label())
        .isEqualTo(label);
  }

  @Test
  void findsTheArrayOfArticlesWithinAnObject() {
    assertThat(detect("{\"response\":{\"n\":1,\"docs\":[{\"headline\":{},\"url\":1}]}}").within())
        .containsExactly("response", "docs");
  }

  @Test
  void namesColumns() {
    assertThat(detect(", id ,title,title,,text\n0,1,a,b,c,d").header())
        .containsExactly("", "id", "title", "title_2", "column_5", "text");
  }

  @Test
  void seesBackslashesBeforeQuotes() {
    String row = "\"A\",\"He said \\\"no\\\", twice\"\n";

    assertThat(detect("title,text\n" + row.repeat(5)).dialect())
        .isEqualTo(new Dialect(',', Dialect.BACKSLASH));
  }

  @Test
  void wantsNamesOnTopOfATable() {
    String row = "20240531 105000\t1\t-0.5\thttp://a.example/b\tx\ty\n";

    assertThat(show(read(row.repeat(10))))
        .containsExactly("0 UNKNOWN_FORMAT: looks like a table of 6 columns without a header row");
  }

  @ParameterizedTest
  @CsvSource({
    "'\u0089PNG\r\n\u001A\n', looks like a PNG image",
    "'PK\u0003\u0004\u0014', looks like a zip archive or Office document",
    "%PDF-1.7, looks like a PDF document",
    "'a\u0001\u0002\u0003b', looks like binary data",
  })
  void saysWhatAForeignFileIs(String start, String detail) {
    assertThat(show(read(latin(start)))).containsExactly("0 UNKNOWN_FORMAT: " + detail);
  }

  @Test
  void seesTarsInsideGzip() {
    byte[] tar = new byte[1024];
    byte[] name = bytes("a.txt");
    System.arraycopy(name, 0, tar, 0, name.length);
    int sum = 8 * ' ' + IntStream.range(0, 148).map(i -> tar[i]).sum();
    System.arraycopy(bytes("%06o\0 ".formatted(sum)), 0, tar, 148, 8);

    assertThat(show(read(gzip(tar))))
        .containsExactly("0 UNKNOWN_FORMAT: looks like a tar archive within gzip");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \r\n\t ", "\uFEFF", "\uFEFF\n"})
  void blankFilesAreEmpty(String text) {
    assertThat(read(text))
        .singleElement()
        .isInstanceOfSatisfying(
            RawRecord.Broken.class,
            broken -> {
              assertThat(broken.reason()).isEqualTo(Reject.Reason.EMPTY);
              assertThat(broken.position()).isZero();
            });
  }

  @ParameterizedTest
  @EnumSource(
      value = Compression.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"NONE"})
  void readsAllMembersOfCompressedFiles(Compression compression) throws IOException {
    var file = new ByteArrayOutputStream();
    file.write(pack(compression, "{\"a\":1}\n"));
    file.write(pack(compression, "{\"a\":2}\n"));

    assertThat(Detection.of(Readings.file(file.toByteArray())).compression())
        .isEqualTo(compression);
    assertThat(show(read(file.toByteArray()))).containsExactly("1 {\"a\":1}", "2 {\"a\":2}");
  }

  private static byte[] pack(Compression compression, String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (OutputStream out =
        switch (compression) {
          case NONE -> bytes;
          case GZIP -> new java.util.zip.GZIPOutputStream(bytes);
          case BZIP2 -> new BZip2CompressorOutputStream(bytes);
          case ZSTD -> new ZstdOutputStream(bytes);
          case XZ -> new XZOutputStream(bytes, new LZMA2Options());
        }) {
      out.write(bytes(text));
    }
    return bytes.toByteArray();
  }

  @Test
  void readsUtf16AfterAByteOrderMark() {
    for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertThat(show(read("\uFEFFtitle,text\nCafé,“so”\n".getBytes(charset))))
          .containsExactly("1 {\"title\":\"Café\",\"text\":\"“so”\"}");
    }
  }

  @Test
  void readsAHeaderAboveARowLongerThanItLooksAt() {
    String text = IntStream.range(0, 300_000).mapToObj(i -> "word, ").collect(Collectors.joining());

    assertThat(read("title,text\nA,\"" + text + "\"\n"))
        .singleElement()
        .isInstanceOfSatisfying(
            RawRecord.Fields.class,
            row -> assertThat(row.values().get("text").asText()).isEqualTo(text));
  }
}
