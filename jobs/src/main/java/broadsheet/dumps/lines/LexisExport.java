package broadsheet.dumps.lines;

import broadsheet.dumps.markup.Story;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Documents of a LexisNexis or Nexis Uni export, cut out of its lines. */
final class LexisExport implements Closeable {
  /** Longest document that is read, in UTF-16 code units. */
  public static final int MAX_DOCUMENT = 64 << 20;

  private static final Pattern FIRST =
      Pattern.compile(
          "\\s*(?:(\\d{1,6}) of \\d{1,6} DOCUMENTS?|Dokument (\\d{1,6}) von \\d{1,6}"
              + "|Document (\\d{1,6}) (?:de|sur) \\d{1,6}|Documento (\\d{1,6}) de \\d{1,6})\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LAST =
      Pattern.compile(
          "\\s*(?:End of Document|Ende des Dokuments|Fin du document|Fin del documento|Einde van"
              + " het document)\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_MARK = 60;

  private final Lines lines;
  private List<String> held = new ArrayList<>();
  private long length;
  private Optional<String> number = Optional.empty();
  private boolean isNumbered;
  private boolean isEnded;

  /**
   * One document.
   *
   * @param story its fields
   * @param ending whether the export says where it ends
   */
  public record Document(Story story, Ending ending) {}

  /** How a document ends. */
  public enum Ending {
    /** With what the export prints below each text. */
    WHOLE,
    /** With none of that. */
    OPEN
  }

  public LexisExport(Lines lines) {
    this.lines = lines;
  }

  /** Whether a line is one that only exports have. */
  public static boolean isMark(String line) {
    return line.length() <= LONGEST_MARK
        && (FIRST.matcher(line).matches() || LAST.matcher(line).matches());
  }

  /**
   * The next document; empty at the end. What stands before the first, the cover of the export, is
   * none.
   *
   * @throws IOException if the lines cannot be read on
   */
  public Optional<Document> next() throws IOException {
    while (!isEnded) {
      Optional<String> line = lines.next();
      if (line.isEmpty()) {
        isEnded = true;
        return isBlank() ? Optional.empty() : Optional.of(take());
      }
      Optional<Document> document = add(line.get());
      if (document.isPresent()) {
        return document;
      }
    }
    return Optional.empty();
  }

  private Optional<Document> add(String line) throws IOException {
    boolean isShort = line.length() <= LONGEST_MARK;
    Matcher first = FIRST.matcher(isShort ? line : "");
    if (first.matches()) {
      Optional<Document> before = isNumbered && !isBlank() ? Optional.of(take()) : Optional.empty();
      clear();
      isNumbered = true;
      number = Optional.of(digits(first));
      return before;
    }
    if (isShort && LAST.matcher(line).matches()) {
      return Optional.of(take(Ending.WHOLE));
    }
    length += line.length();
    if (length > MAX_DOCUMENT) {
      throw new IOException("a document of more than " + MAX_DOCUMENT + " characters");
    }
    line.lines().forEach(held::add);
    if (line.isEmpty()) {
      held.add("");
    }
    return Optional.empty();
  }

  private static String digits(Matcher first) {
    for (int i = 1; i <= first.groupCount(); i++) {
      if (first.group(i) != null) {
        return first.group(i);
      }
    }
    return "";
  }

  private boolean isBlank() {
    return held.stream().allMatch(String::isBlank);
  }

  private Document take() {
    return take(LexisDocument.isWhole(held) ? Ending.WHOLE : Ending.OPEN);
  }

  private Document take(Ending ending) {
    var document = new Document(LexisDocument.read(number, held, lines.layout()), ending);
    clear();
    return document;
  }

  private void clear() {
    held = new ArrayList<>();
    length = 0;
    number = Optional.empty();
  }

  /** The first lines of the document that is being read, for people. */
  public String unfinished(int count) {
    String text = String.join("\n", held.subList(0, Math.min(10, held.size())));
    return text.substring(0, Math.min(count, text.length()));
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
