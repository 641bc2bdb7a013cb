package broadsheet.warc;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server's response as an archive keeps it.
 *
 * @param status such as 200
 * @param headers its named lines
 * @param body without transfer and content encoding; where they break off, what could be read
 * @param fault why the body is not whole, or null
 */
public record HttpResponse(
    int status,
    Headers headers,
    @SuppressWarnings("ArrayRecordComponent") byte[] body,
    String fault) {
  private static final Pattern STATUS =
      Pattern.compile("(?:HTTP/\\d(?:\\.\\d)?|ICY)\\s+(\\d{3})(?:\\s.*)?", Pattern.DOTALL);
  private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");
  private static final int LONGEST_HEAD = 1 << 20;

  public HttpResponse {
    requireNonNull(headers, "headers");
    requireNonNull(body, "body");
  }

  /** Reads a response; empty if the bytes do not begin with a status line. */
  public static Optional<HttpResponse> parse(byte[] block) {
    List<String> lines = new ArrayList<>();
    int at = 0;
    while (at < block.length && at < LONGEST_HEAD) {
      int end = at;
      while (end < block.length && block[end] != '\n') {
        end++;
      }
      int cut = end > at && block[end - 1] == '\r' ? end - 1 : end;
      String line = new String(block, at, cut - at, StandardCharsets.UTF_8);
      at = Math.min(end + 1, block.length);
      if (line.isEmpty()) {
        break;
      }
      lines.add(line);
      if (lines.size() == 1 && !STATUS.matcher(line).matches()) {
        return Optional.empty();
      }
    }
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    Matcher status = STATUS.matcher(lines.get(0));
    if (!status.matches()) {
      return Optional.empty();
    }
    Headers headers = Headers.parse(lines.subList(1, lines.size()));
    byte[] sent = Arrays.copyOfRange(block, at, block.length);
    return Optional.of(of(Integer.parseInt(status.group(1)), headers, sent));
  }

  private static HttpResponse of(int status, Headers headers, byte[] sent) {
    Chunks chunks = Chunks.of(sent, isChunked(headers));
    byte[] body = chunks.content();
    String fault = chunks.fault();
    List<String> codings = codings(headers);
    for (int i = codings.size() - 1; i >= 0; i--) {
      Coding.Decoded decoded = Coding.decode(codings.get(i), body);
      body = decoded.content();
      fault = fault == null ? decoded.fault() : fault;
    }
    if (fault == null && codings.isEmpty() && !chunks.isFound()) {
      fault = missing(headers, body.length);
    }
    return new HttpResponse(status, headers, body, fault);
  }

  private static boolean isChunked(Headers headers) {
    return headers.all("Transfer-Encoding").stream()
        .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains("chunked"));
  }

  private static List<String> codings(Headers headers) {
    List<String> codings = new ArrayList<>();
    for (String value : headers.all("Content-Encoding")) {
      for (String each : value.toLowerCase(Locale.ROOT).split(",", -1)) {
        if (!each.isBlank() && !each.strip().equals("identity")) {
          codings.add(each.strip());
        }
      }
    }
    return codings;
  }

  /** A body that is longer than stated was decoded by the crawler; a shorter one is cut. */
  private static String missing(Headers headers, long length) {
    return headers
        .first("Content-Length")
        .filter(stated -> LENGTH.matcher(stated).matches())
        .map(Long::parseLong)
        .filter(stated -> length < stated)
        .map(stated -> "truncated: %,d of %,d bytes".formatted(length, stated))
        .orElse(null);
  }

  /** The content type it states, as written. */
  public Optional<String> contentType() {
    return headers.first("Content-Type");
  }
}
