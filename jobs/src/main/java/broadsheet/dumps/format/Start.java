package broadsheet.dumps.format;

import broadsheet.dumps.files.Compression;
import broadsheet.dumps.files.DumpFile;
import broadsheet.dumps.files.Encoding;
import broadsheet.dumps.files.Magic;
import broadsheet.dumps.markup.Element;
import broadsheet.dumps.markup.Loose;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The beginning of a dump file, for formats to tell whether it is theirs. */
public final class Start {
  /** Bytes looked at, after decompression. */
  public static final int LOOKED_AT = 1 << 20;

  /** Characters by which the outermost element of XML is told, with what stands first in it. */
  static final int HEAD_OF_MARKUP = 1 << 13;

  private static final int HEAD = 500;
  private static final Pattern MARKUP =
      Pattern.compile("<(?:[a-z][^<>]*>|!doctype\\s|[!?][a-z-][^<>]*>)");

  private final DumpFile file;
  private final Compression compression;
  private final Encoding encoding;
  private final byte[] bytes;
  private final Optional<String> foreign;
  private final String text;
  private final String head;
  private final Optional<Element> root;
  private final Map<Class<?>, Optional<?>> shapes = new HashMap<>();

  /**
   * What {@code bytes} look like.
   *
   * @param bytes the file's first, after decompression; all if they are fewer than {@link
   *     #LOOKED_AT}, unless the data breaks off
   */
  public Start(DumpFile file, Compression compression, byte[] bytes) throws IOException {
    this.file = file;
    this.compression = compression;
    this.bytes = bytes;
    this.encoding = Encoding.of(bytes);
    this.foreign = Magic.foreign(bytes);
    this.text = foreign.isPresent() ? "" : chars();
    String start = text.stripLeading();
    this.head = start.substring(0, Math.min(start.length(), HEAD)).toLowerCase(Locale.ROOT);
    this.root =
        isMarkup()
            ? Loose.parse(start.substring(0, Math.min(start.length(), HEAD_OF_MARKUP)))
            : Optional.empty();
  }

  private String chars() throws IOException {
    var all = new StringBuilder(bytes.length);
    try (Reader reader = encoding.reader(new ByteArrayInputStream(bytes))) {
      char[] chars = new char[1 << 13];
      for (int count = reader.read(chars); count >= 0; count = reader.read(chars)) {
        all.append(chars, 0, count);
      }
    }
    return all.toString();
  }

  /** The file itself, for formats that are told by more than the beginning. */
  public DumpFile file() {
    return file;
  }

  /** How the file is compressed as a whole. */
  public Compression compression() {
    return compression;
  }

  /** The first bytes after decompression, at most {@link #LOOKED_AT}; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** Whether the file may go on after the bytes. */
  public boolean isCut() {
    return bytes.length == LOOKED_AT;
  }

  /** Whether the bytes begin with those, each character one byte. */
  public boolean begins(String magic) {
    return Magic.matches(bytes, 0, magic);
  }

  /** The bytes as characters; empty if they are no text. May end within a record. */
  public String text() {
    return text;
  }

  /** The first 500 characters of the text, in lower case, without the blanks before them. */
  public String head() {
    return head;
  }

  /** Whether the bytes are text, but hold nothing but blanks. */
  public boolean isBlank() {
    return foreign.isEmpty() && head.isEmpty();
  }

  /** Whether the text begins with a tag, a declaration or a comment of HTML, XML or SGML. */
  public boolean isMarkup() {
    return MARKUP.matcher(head).lookingAt();
  }

  /**
   * The first element of markup, as far as it stands in the first {@value #HEAD_OF_MARKUP}
   * characters; its missing end tags are added.
   */
  public Optional<Element> root() {
    return root;
  }

  /** Whether the bytes are text with more than blanks, but no markup. */
  public boolean isPlain() {
    return !head.isEmpty() && !isMarkup();
  }

  /**
   * What several formats ask of the same beginning, found out once.
   *
   * @param shape the kind of answer
   * @param look finds it; empty if the beginning has no such shape
   */
  public <T> Optional<T> shape(Class<T> shape, Function<Start, Optional<T>> look) {
    return shapes.computeIfAbsent(shape, kind -> look.apply(this)).map(shape::cast);
  }

  /** What the file looks like if that is nothing that could be text. */
  public Optional<String> foreign() {
    return foreign;
  }

  /** The file is of that format, which needs to know no more of it. */
  public Detected is(FileFormat format) {
    return is(format, Dialect.COMMA, List.of(), List.of());
  }

  /** The file is of that format; see {@link Detected} for the rest. */
  public Detected is(FileFormat format, Dialect dialect, List<String> header, List<String> within) {
    String label = format.label();
    return new Detected(label, label, compression, encoding, dialect, header, within, null);
  }
}
