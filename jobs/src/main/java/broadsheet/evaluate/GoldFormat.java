package broadsheet.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** What a file or folder of gold data holds, told by its content. */
enum GoldFormat {
  /** Names marked in columns, see {@link ColumnFile}. */
  NAMES,
  /** Mentions with the ids of their entities, see {@link LinkFile}. */
  LINKS,
  /** Sentiment towards mentions, see {@link TargetFile}. */
  TARGETS,
  /** Right and wrong spellings of names, see {@link SpellingFiles}. */
  SPELLINGS,
  /** Headlines and how people rate them, see {@link HeadlineFile}. */
  HEADLINES,
  /** Sentences by language, see {@link LanguageFiles}. */
  LANGUAGES,
  /** Texts in which is marked what others say, see {@link QuotationFiles}. */
  QUOTATIONS,
  /** Pairs of articles and how much one story they are, see {@link PairFile}. */
  PAIRS,
  /** Web pages and the articles in them, see {@link PageFiles}. */
  PAGES;

  private static final int BEGINNING = 8_192;
  private static final int TAR = 257;
  private static final byte[] GZIP = {0x1f, (byte) 0x8b};
  private static final Pattern WORD_AND_LABEL =
      Pattern.compile(
          "(?m)^(?:\\d+\\t[^\\t\\n]+\\t|\\S+[ \\t](?:[^\\n]*[ \\t])?)(?:O|[BI]-\\w+)\\s");
  private static final Pattern STRETCH = Pattern.compile("(?m)^T\\d+\tContent \\d");
  private static final Pattern PAIR_HEADER =
      Pattern.compile("[^\\n]*\\bpair_id,lang1,lang2,text1,text2,[^\\n]*\\bOverall\\b");
  private static final Pattern SENTENCES = Pattern.compile("[a-z]{2,3}\\.txt");

  /**
   * The format of a file, or of a folder by the first file that tells it.
   *
   * @throws IOException if it cannot be read, or is none of these; the message says so
   */
  static GoldFormat of(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return ofFolder(path);
    }
    GoldFormat format = ofFile(path);
    if (format == null) {
      throw new IOException("it holds none of the gold data known here; see --help");
    }
    return format;
  }

  private static GoldFormat ofFolder(Path folder) throws IOException {
    for (Path file : files(folder)) {
      if (SENTENCES.matcher(file.getFileName().toString()).matches()) {
        return LANGUAGES;
      }
      if (file.toString().endsWith(QuotationFiles.ENDING)
          && STRETCH.matcher(beginning(file)).find()) {
        return QUOTATIONS;
      }
      GoldFormat format = ofFile(file);
      if (format == SPELLINGS || format == HEADLINES) {
        return format;
      }
    }
    throw new IOException("the folder holds none of the gold data known here; see --help");
  }

  /** All files below a folder, in the order of their paths. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static GoldFormat ofFile(Path file) throws IOException {
    String first = beginning(file);
    if (first.startsWith("ustar", TAR)) {
      return PAGES;
    }
    String start = first.strip();
    if (start.startsWith("{") && start.contains("\"labels\"") && start.contains("\"entity_id\"")) {
      return LINKS;
    }
    if (start.startsWith("{") && start.contains("\"sentence_normalized\"")) {
      return TARGETS;
    }
    if (start.startsWith("{") && start.contains("\"correctSpelling\"")) {
      return SPELLINGS;
    }
    if (PAIR_HEADER.matcher(start).lookingAt()) {
      return PAIRS;
    }
    if (start.startsWith("<corpus") && start.contains("affective text")) {
      return HEADLINES;
    }
    return WORD_AND_LABEL.matcher(start + "\n").find() ? NAMES : null;
  }

  /** The lines of a file in UTF-8, perhaps in gzip. */
  static BufferedReader lines(Path file) throws IOException {
    return reader(file, StandardCharsets.UTF_8);
  }

  private static BufferedReader reader(Path file, Charset letters) throws IOException {
    PushbackInputStream in = new PushbackInputStream(Files.newInputStream(file), GZIP.length);
    try {
      byte[] first = in.readNBytes(GZIP.length);
      in.unread(first);
      InputStream bytes = Arrays.equals(first, GZIP) ? new GZIPInputStream(in) : in;
      return new BufferedReader(new InputStreamReader(bytes, letters));
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private static String beginning(Path file) throws IOException {
    char[] start = new char[BEGINNING];
    try (BufferedReader reader = reader(file, StandardCharsets.ISO_8859_1)) {
      int n = 0;
      int read = 0;
      while (read >= 0 && n < start.length) {
        n += read;
        read = reader.read(start, n, start.length - n);
      }
      return new String(start, 0, n);
    }
  }
}
