package broadsheet.dumps.marked;

import broadsheet.dumps.files.DumpFile;
import broadsheet.dumps.files.Encoding;
import broadsheet.dumps.format.Detected;
import broadsheet.dumps.records.Utf8Reader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters of files that may say themselves how they are encoded, as XML and HTML do. */
final class MarkedText {
  private static final int LOOKED_AT = 2048;
  private static final Pattern DECLARED =
      Pattern.compile(
          "<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{2,40})"
              + "|<meta[^>]{0,200}?charset\\s*=\\s*[\"']?([\\w.:-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  private MarkedText() {}

  /** The characters of {@code file}, with the marks of {@link Utf8Reader}; the caller closes it. */
  static Reader of(DumpFile file, Detected detected) throws IOException {
    if (detected.encoding() != Encoding.UTF_8) {
      return detected.text(file);
    }
    InputStream in = new BufferedInputStream(detected.bytes(file), 1 << 16);
    try {
      Charset charset = declared(in);
      // UTF-8 goes the tolerant way, which loses no byte that is none.
      return charset.equals(StandardCharsets.UTF_8)
          ? Encoding.UTF_8.reader(in)
          : new InputStreamReader(in, charset);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  private static Charset declared(InputStream in) throws IOException {
    in.mark(LOOKED_AT);
    String start = new String(in.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
    in.reset();
    Matcher declared = DECLARED.matcher(start);
    if (start.startsWith("\u00EF\u00BB\u00BF") || !declared.find()) {
      return StandardCharsets.UTF_8;
    }
    String name = declared.group(1) == null ? declared.group(2) : declared.group(1);
    return charset(name.toLowerCase(Locale.ROOT));
  }

  /** What files that declare it hold: Latin 1 is in truth its extension by Windows. */
  private static Charset charset(String name) {
    try {
      return switch (name) {
        case "iso-8859-1", "latin1", "iso8859-1", "us-ascii", "ascii" ->
            Charset.forName("windows-1252");
        case "gb2312", "gbk" -> Charset.forName("GB18030");
        // Read as single bytes so far, the file is not in any wider encoding, whatever it says.
        case "utf-16", "utf-16le", "utf-16be", "utf-32", "ucs-2" -> StandardCharsets.UTF_8;
        default -> Charset.forName(name);
      };
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
