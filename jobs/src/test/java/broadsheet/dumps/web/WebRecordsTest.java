package broadsheet.dumps.web;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.dumps.Readings;
import broadsheet.dumps.records.RawRecord;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebRecordsTest {
  private static final String PAGE =
      "<!DOCTYPE html><html><head><title>Fährmann</title></head><body><h1>Fährmann</h1>"
          + "<p>Der Fährmann über den Fluss – zwölf Jahre lang – fährt am Sonntag zuletzt.</p>"
              .repeat(5)
          + "</body></html>";

  @ParameterizedTest
  @CsvSource({
    "UTF-16LE, text/html; charset=utf-16le",
    "UTF-16BE, text/html; charset=UTF-16BE",
    "UTF-16LE, text/html; charset=utf-16",
    "UTF-16BE, text/html; charset=utf-16",
    "UTF-16LE, text/html",
    "UTF-16LE, text/html; charset=utf-8",
    "UTF-16LE, application/octet-stream",
    "x-UTF-16LE-BOM, text/html",
    "UTF-32LE, text/html; charset=utf-32",
    "UTF-32BE, text/html",
    "UTF-32BE-BOM, text/html",
    "UTF-32LE-BOM, text/html",
    "UTF-8, text/html; charset=utf-16"
  })
  void readsPagesInWideEncodings(String written, String stated) {
    byte[] body = PAGE.getBytes(Charset.forName(written));
    List<RawRecord> records = Readings.read(archive(body, stated));
    assertThat(records).hasSize(1).first().isInstanceOf(RawRecord.Fields.class);
    var fields = ((RawRecord.Fields) records.get(0)).values();
    assertThat(fields.path("title").asText()).isEqualTo("Fährmann");
    assertThat(fields.path("text").asText())
        .startsWith("Der Fährmann über den Fluss – zwölf")
        .doesNotContain("\0");
  }

  private static byte[] archive(byte[] body, String contentType) {
    byte[] http =
        ("HTTP/1.1 200 OK\r\nContent-Type: " + contentType + "\r\n\r\n")
            .getBytes(StandardCharsets.ISO_8859_1);
    String head =
        """
        WARC/1.0
        WARC-Type: response
        WARC-Target-URI: https://ferry.example/1
        WARC-Date: 2021-03-05T10:00:00Z
        Content-Type: application/http; msgtype=response
        Content-Length: %d

        """
            .formatted(http.length + body.length)
            .replace("\n", "\r\n");
    var all = new ByteArrayOutputStream();
    all.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
    all.writeBytes(http);
    all.writeBytes(body);
    all.writeBytes("\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
    return all.toByteArray();
  }
}
