package broadsheet.ingest;

import broadsheet.ingest.FieldPath.Found;
import broadsheet.model.TextFault;
import broadsheet.text.Missing;
import broadsheet.text.Mojibake;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Title and text of a record.
 *
 * @param title on one line, or null
 * @param text title, empty line, body; null if the record has no text
 * @param faults what is wrong with the text
 */
record Wording(String title, String text, List<TextFault> faults) {
  private static final int LONGEST_TITLE = 1000;

  /**
   * Finds title and text. Without a text, title and teaser are the text if there is a teaser; the
   * title alone is if the dump has no field for texts at all, as dumps of headlines.
   */
  static Wording of(DumpRecord record, Fields fields, FieldMap map) {
    List<TextFault> faults = new ArrayList<>();
    Optional<String> field =
        map.first(Target.TITLE, fields)
            .map(found -> PlainText.line(legible(found.texts().get(0), faults)))
            .filter(line -> !Missing.is(line));
    String front =
        record.frontTitle() == null ? null : PlainText.line(legible(record.frontTitle(), faults));
    String title = field.orElse(front);
    Optional<String> body = paragraphs(map.first(Target.TEXT, fields), faults);
    if (body.isEmpty()) {
      body = paragraphs(map.first(Target.TEASER, fields), faults);
      body.ifPresent(teaser -> faults.add(TextFault.TEASER_ONLY));
    }
    if (body.isPresent()) {
      return whole(title, field.orElse(null), body.get(), faults);
    }
    if (title == null || map.has(Target.TEXT)) {
      return new Wording(title, null, faults);
    }
    faults.add(TextFault.HEADLINE_ONLY);
    return whole(title, title, "", faults);
  }

  private static Optional<String> paragraphs(Optional<Found> found, List<TextFault> faults) {
    return found
        .map(f -> String.join("\n\n", f.texts()))
        .map(text -> PlainText.paragraphs(legible(text, faults)))
        .filter(text -> !Missing.is(text));
  }

  /** The text, turned back if it was misread for certain; says so, or that it may be. */
  private static String legible(String text, List<TextFault> faults) {
    Optional<String> repaired = Mojibake.repaired(text);
    if (repaired.isPresent()) {
      faults.add(TextFault.MOJIBAKE_REPAIRED);
    } else if (Mojibake.isIn(text)) {
      faults.add(TextFault.MOJIBAKE);
    }
    return repaired.orElse(text);
  }

  /**
   * Puts title and body together.
   *
   * @param top what is put above the body; null if the title stands in it already, as in text files
   */
  private static Wording whole(String title, String top, String given, List<TextFault> faults) {
    Matcher cut = Quality.CUT.matcher(Quality.tail(given));
    boolean isCut = cut.find();
    int end = given.length() - (isCut ? Quality.tail(given).length() - cut.start() : 0);
    String body = given.substring(0, end);
    String text = body;
    if (top != null) {
      String rest = body.substring(endOfTitle(body, top)).stripLeading();
      text = rest.isEmpty() ? top : top + "\n\n" + rest;
    }
    faults.addAll(Quality.of(text));
    if (isCut && !faults.contains(TextFault.TRUNCATED)) {
      faults.add(TextFault.TRUNCATED);
    }
    return new Wording(title, text, faults);
  }

  /** Where the body goes on after its own copy of the title, a line of its own; 0 without one. */
  private static int endOfTitle(String body, String title) {
    int inTitle = 0;
    int i = 0;
    while (i < body.length() && i < title.length() + LONGEST_TITLE) {
      char c = body.charAt(i);
      inTitle = skipBlanks(title, inTitle);
      if (inTitle == title.length()) {
        break;
      }
      if (!isBlank(c)) {
        if (!isSame(c, title.charAt(inTitle))) {
          return 0;
        }
        inTitle++;
      }
      i++;
    }
    if (skipBlanks(title, inTitle) < title.length()) {
      return 0;
    }
    while (i < body.length() && body.charAt(i) != '\n' && isBlank(body.charAt(i))) {
      i++;
    }
    return i == body.length() || body.charAt(i) == '\n' ? i : 0;
  }

  private static int skipBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isSame(char a, char b) {
    return a == b || Character.toLowerCase(a) == Character.toLowerCase(b);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0';
  }
}
