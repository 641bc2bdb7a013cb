package broadsheet.warc;

import static broadsheet.warc.Archives.bytes;
import static broadsheet.warc.Archives.gzip;
import static broadsheet.warc.Archives.joined;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.commons.compress.compressors.lz4.FramedLZ4CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HttpResponseTest {
  private static final String WORDS = "Words of a page, and more words of a page.";

  private static HttpResponse parse(String head, byte[] body) {
    return HttpResponse.parse(joined(bytes(head.replace("|", "\r\n") + "\r\n\r\n"), body))
        .orElseThrow();
  }

  private static String text(HttpResponse response) {
    return new String(response.body(), StandardCharsets.UTF_8)
        + (response.fault() == null ? "" : " [" + response.fault() + "]");
  }

  @ParameterizedTest
  @CsvSource({
    "HTTP/1.1 200 OK, 200",
    "HTTP/1.0 404 Not Found, 404",
    "HTTP/1.1 204, 204",
    "HTTP/2 301, 301",
    "HTTP/1.1  200 , 200",
  })
  void theStatus(String line, int status) {
    assertThat(parse(line, new byte[0]).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"GET / HTTP/1.1", "''", "<html>", "HTTP/1.1 OK", "20080430204825"})
  void noResponse(String start) {
    assertThat(HttpResponse.parse(bytes(start + "\r\n\r\nbody"))).isEmpty();
  }

  @Test
  void headersOfAnyCaseFoldedAndSeveral() {
    HttpResponse response =
        parse(
            "HTTP/1.1 200 OK|content-TYPE: text/html;|  charset=utf-8|Link: a|link: b|x",
            bytes("b"));

    assertThat(response.contentType()).contains("text/html; charset=utf-8");
    assertThat(response.headers().all("LINK")).containsExactly("a", "b");
    assertThat(text(response)).isEqualTo("b");
  }

  @Test
  void lineFeedsAlone() {
    HttpResponse response =
        HttpResponse.parse(bytes("HTTP/1.1 200 OK\nContent-Type: text/html\n\nbody\r\n\r\n"))
            .orElseThrow();

    assertThat(response.contentType()).contains("text/html");
    assertThat(text(response)).isEqualTo("body\r\n\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "4|Wiki|5|pedia|0||# Wikipedia",
        "4;x=y|Wiki|0|Trailer: 1||# Wiki",
        "A |0123456789|0||# 0123456789",
        "no chunks at all# no chunks at all",
        "4|Wiki|zz|pedia|# 'Wikizz|pedia| [a chunk of the body is broken]'",
        "4|Wiki|9|pedia# Wikipedia [truncated: a chunk has 5 of 9 bytes]",
        "4|Wiki|# Wiki [truncated: the last chunk of the body is missing]",
        "0||# ''",
      })
  void chunks(String sent, String read) {
    byte[] body = bytes(sent.replace("|", "\r\n"));

    assertThat(text(parse("HTTP/1.1 200 OK|Transfer-Encoding: chunked", body)))
        .isEqualTo(read.replace("|", "\r\n"));
  }

  @Test
  void chunksThatNoHeaderTellsOf() {
    assertThat(text(parse("HTTP/1.1 200 OK", bytes("4\r\nWiki\r\n0\r\n\r\n")))).isEqualTo("Wiki");
    assertThat(text(parse("HTTP/1.1 200 OK", bytes("4\r\nWiki\r\nand on\r\n"))))
        .isEqualTo("4\r\nWiki\r\nand on\r\n");
  }

  static Stream<Arguments> codings() throws IOException {
    var lz4 = new ByteArrayOutputStream();
    try (var out = new FramedLZ4CompressorOutputStream(lz4)) {
      out.write(bytes(WORDS));
    }
    return Stream.of(
        Arguments.of("gzip", gzip(bytes(WORDS))),
        Arguments.of("x-gzip", gzip(bytes(WORDS))),
        Arguments.of("deflate", deflated(false)),
        Arguments.of("deflate", deflated(true)),
        Arguments.of("zstd", Zstd.compress(bytes(WORDS))),
        Arguments.of("lz4", lz4.toByteArray()),
        Arguments.of("identity", bytes(WORDS)),
        Arguments.of("gzip, gzip", gzip(gzip(bytes(WORDS)))));
  }

  private static byte[] deflated(boolean isRaw) {
    var packed = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(packed, new Deflater(9, isRaw))) {
      out.write(bytes(WORDS));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return packed.toByteArray();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("codings")
  void contentEncodings(String coding, byte[] body) {
    String head = "HTTP/1.1 200 OK|Content-Encoding: " + coding;

    assertThat(text(parse(head, body))).isEqualTo(WORDS);
    assertThat(text(parse(head, bytes("decoded by the crawler"))))
        .isEqualTo("decoded by the crawler");
  }

  @Test
  void brotli() {
    byte[] packed = HexFormat.of().parseHex("50001061626364650a03");

    assertThat(text(parse("HTTP/1.1 200 OK|Content-Encoding: br", packed))).isEqualTo("abcde\n");
  }

  @Test
  void aBrokenEncodingGivesWhatIsThere() {
    var random = new Random(1);
    var body = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      body.append(random.nextInt(100)).append(' ');
    }
    byte[] packed = gzip(bytes(body.toString()));
    HttpResponse response =
        parse("HTTP/1.1 200 OK|Content-Encoding: gzip", Arrays.copyOf(packed, packed.length / 2));

    assertThat(response.fault()).isEqualTo("the gzip data of the body is broken or breaks off");
    assertThat(response.body().length).isBetween(body.length() / 3, body.length());
  }

  @ParameterizedTest
  @CsvSource({"5, '12345'", "4, '12345'", "9, '12345 [truncated: 5 of 9 bytes]'", "x, '12345'"})
  void contentLengths(String length, String read) {
    assertThat(text(parse("HTTP/1.1 200 OK|Content-Length: " + length, bytes("12345"))))
        .isEqualTo(read);
  }

  @Test
  void aBombIsNotUnpacked() {
    byte[] bomb = gzip(new byte[200 << 20]);

    HttpResponse response = parse("HTTP/1.1 200 OK|Content-Encoding: gzip", bomb);

    assertThat(response.body().length).isLessThan(80 << 20);
    assertThat(response.fault()).startsWith("more than");
  }
}
