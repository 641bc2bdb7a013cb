package broadsheet.pages;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding of a page: by its mark, the HTTP header, its own word, or what fits its bytes. */
final class Charsets {
  private static final int BEGINNING = 8_192;
  private static final Pattern NAMED =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);
  private static final Pattern XML =
      Pattern.compile("^\\s*<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([\\w.:-]{2,40})");
  private static final Pattern WIDE = Pattern.compile("^(?:x-|X-)?UTF-(?:16|32)");
  private static final int SAMPLE = 65_536;
  private static final int LEAST = 30;
  private static final String MARK = "\uFEFF";
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Charsets() {}

  /**
   * The characters of a page and what they were read in.
   *
   * @param text without a byte order mark
   */
  record Decoded(String text, Charset charset) {}

  /** Reads the characters of a page. */
  static Decoded decode(byte[] body, int length, String contentType) {
    Charset wide = WideCharsets.of(body, length);
    Charset sure = wide == null && isMarked(body, length) ? StandardCharsets.UTF_8 : wide;
    if (sure != null) {
      String text = new String(body, 0, length, sure);
      return new Decoded(text.startsWith(MARK) ? text.substring(1) : text, sure);
    }
    List<Charset> stated = stated(body, length, contentType);
    if (stated.isEmpty() || stated.contains(StandardCharsets.UTF_8)) {
      String text = utf8(body, length);
      if (text != null) {
        return new Decoded(text, StandardCharsets.UTF_8);
      }
    }
    for (Charset charset : stated) {
      if (!charset.equals(StandardCharsets.UTF_8)) {
        return new Decoded(new String(body, 0, length, charset), charset);
      }
    }
    boolean isNearly = isMostlyUtf8(body, length);
    Charset charset = isNearly ? StandardCharsets.UTF_8 : guessed(body, length);
    return new Decoded(new String(body, 0, length, charset), charset);
  }

  /** What the bytes look like, by the statistics of ICU; Windows-1252 if they tell nothing. */
  private static Charset guessed(byte[] body, int length) {
    CharsetDetector detector = new CharsetDetector();
    detector.enableInputFilter(true);
    detector.setText(Arrays.copyOf(body, Math.min(length, SAMPLE)));
    CharsetMatch match = detector.detect();
    Charset charset =
        match == null || match.getConfidence() < LEAST ? null : named(match.getName());
    return charset == null || !charset.canEncode() ? WINDOWS : charset;
  }

  private static boolean isMarked(byte[] body, int length) {
    return length > 2
        && (body[0] & 0xFF) == 0xEF
        && (body[1] & 0xFF) == 0xBB
        && (body[2] & 0xFF) == 0xBF;
  }

  private static List<Charset> stated(byte[] body, int length, String contentType) {
    List<Charset> stated = new ArrayList<>();
    add(contentType == null ? "" : contentType, NAMED, stated);
    String start = new String(body, 0, Math.min(length, BEGINNING), StandardCharsets.ISO_8859_1);
    add(start, NAMED, stated);
    add(start, XML, stated);
    return stated;
  }

  private static void add(String text, Pattern pattern, List<Charset> stated) {
    Matcher matcher = pattern.matcher(text);
    if (matcher.find()) {
      Charset charset = named(matcher.group(1));
      if (charset != null) {
        stated.add(charset);
      }
    }
  }

  /**
   * A charset as browsers read its name, or null if there is none. A page that could be read thus
   * far is in no wide one, whatever it states.
   */
  private static Charset named(String name) {
    String known = name.toLowerCase(Locale.ROOT);
    String real =
        switch (known) {
          case "iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii", "iso8859-1" ->
              "windows-1252";
          case "iso-8859-9" -> "windows-1254";
          case "gb2312", "gbk", "x-gbk" -> "GB18030";
          case "utf8", "unicode" -> "UTF-8";
          case "shift_jis", "sjis", "x-sjis" -> "windows-31j";
          case "ks_c_5601-1987", "euc-kr" -> "x-windows-949";
          default -> known;
        };
    try {
      Charset charset = Charset.forName(real);
      return WIDE.matcher(charset.name()).find() ? StandardCharsets.UTF_8 : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /** The text if the bytes are UTF-8, else null. */
  private static String utf8(byte[] body, int length) {
    try {
      CharBuffer chars =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(body, 0, length));
      return chars.toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** Whether far more letters of several bytes are sound than not, as in a page cut in two. */
  private static boolean isMostlyUtf8(byte[] body, int length) {
    int sound = 0;
    int wrong = 0;
    int i = 0;
    while (i < length) {
      int lead = body[i] & 0xFF;
      int more = lead < 0xC2 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : lead < 0xF5 ? 3 : 0;
      int n = 0;
      while (n < more && i + n + 1 < length && (body[i + n + 1] & 0xC0) == 0x80) {
        n++;
      }
      sound += more > 0 && n == more ? 1 : 0;
      wrong += lead >= 0x80 && (more == 0 || n < more) ? 1 : 0;
      i += n + 1;
    }
    return sound > 10 * wrong;
  }
}
