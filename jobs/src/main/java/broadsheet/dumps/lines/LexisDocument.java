package broadsheet.dumps.lines;

import broadsheet.dumps.lines.LexisField.Kind;
import broadsheet.dumps.lines.Lines.Layout;
import broadsheet.dumps.markup.Story;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One document of a LexisNexis export: newspaper, date and headline by their place, fields by their
 * names, the text between them. In the older layout newspaper and date stand above the headline, in
 * that of Nexis Uni below it.
 */
final class LexisDocument {
  private static final int MOST_WRAPPED = 120;
  private static final Set<String> BODY =
      Set.of("Body", "BODY", "Corps", "Cuerpo", "Volltext", "Brödtext");
  private static final Set<String> AFTER_BODY =
      Set.of(
          "Classification",
          "Graphic",
          "Graphics",
          "Notes",
          "Correction",
          "Klassifizierung",
          "Grafik",
          "Clasificación",
          "Gráfico");
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:Copyright|©|\\(c\\)|Alle Rechte|All Rights|Tous droits|Todos los).*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NOISE =
      Pattern.compile(
          "(?:Correction Appended|Correction|.{0,60}\\bEdition\\b.{0,60}|Page \\d+ of \\d+)",
          Pattern.CASE_INSENSITIVE);

  private final List<String> lines;
  private final boolean isWrapped;
  private final Map<Kind, String> fields = new EnumMap<>(Kind.class);
  private final List<String> top = new ArrayList<>();
  private final List<String> text = new ArrayList<>();
  private int at;

  private LexisDocument(List<String> lines, Layout layout) {
    this.lines = lines;
    this.isWrapped =
        layout == Layout.UNKNOWN
            && lines.stream().allMatch(line -> line.length() <= MOST_WRAPPED)
            && lines.stream().anyMatch(String::isEmpty);
  }

  /**
   * The document's fields.
   *
   * @param number its number in the export, as printed
   * @param given its lines
   */
  static Story read(Optional<String> number, List<String> given, Layout layout) {
    var document = new LexisDocument(given.stream().map(LexisDocument::clean).toList(), layout);
    document.above();
    document.body();
    document.below();
    return document.story(number);
  }

  /** Whether the document ends as one does. */
  static boolean isWhole(List<String> lines) {
    return lines.stream().map(LexisDocument::clean).anyMatch(LexisDocument::endsText);
  }

  private static String clean(String line) {
    return line.replace('\u00A0', ' ').strip();
  }

  private void above() {
    int marker = marker();
    boolean isFields = false;
    boolean isAfterBlank = true;
    while (at < lines.size() && (marker < 0 || at < marker)) {
      String line = lines.get(at);
      Optional<LexisField> field = LexisField.above(line);
      if (field.isPresent() && field.get().kind() == Kind.BODY) {
        text.add(field.get().value());
        at++;
        return;
      }
      if (field.isPresent()) {
        isFields = true;
        at++;
        fields.putIfAbsent(field.get().kind(), field.get().value() + continued(field.get()));
      } else if (isFields && !line.isEmpty() && marker < 0 && (isAfterBlank || !isWrapped)) {
        return;
      } else {
        if (!isFields) {
          top.add(line);
        }
        at++;
      }
      isAfterBlank = lines.get(at - 1).isEmpty();
    }
    at = marker < 0 ? at : marker + 1;
  }

  /** Index of the line that says that the text begins; -1 if none does. */
  private int marker() {
    for (int i = 0; i < lines.size(); i++) {
      if (BODY.contains(lines.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The rest of a field that is broken over lines. */
  private String continued(LexisField field) {
    var rest = new StringBuilder();
    boolean isOpen = isWrapped && (field.kind() != Kind.HEADLINE || !field.value().isEmpty());
    while (isOpen
        && at < lines.size()
        && !lines.get(at).isEmpty()
        && LexisField.above(lines.get(at)).isEmpty()
        && !BODY.contains(lines.get(at))) {
      rest.append(' ').append(lines.get(at++));
    }
    return rest.toString();
  }

  private void body() {
    while (at < lines.size() && !endsText(lines.get(at))) {
      text.add(lines.get(at++));
    }
    // Without fields below the text, the notice of copyright ends it.
    int last = text.size();
    for (int i = text.size() - 1; i >= 0 && i >= text.size() - 8; i--) {
      last = COPYRIGHT.matcher(text.get(i)).matches() ? i : last;
    }
    text.subList(last, text.size()).clear();
  }

  private static boolean endsText(String line) {
    return AFTER_BODY.contains(line) || LexisField.below(line).isPresent();
  }

  private void below() {
    while (at < lines.size()) {
      LexisField.of(lines.get(at++))
          .filter(field -> !field.value().isEmpty())
          .ifPresent(field -> fields.putIfAbsent(field.kind(), field.value()));
    }
  }

  private Story story(Optional<String> number) {
    int day = day();
    Story story = new Story().put("id", number).put("title", fields.get(Kind.HEADLINE));
    if (day >= 0) {
      story.put("outlet", near(day, -1));
      story.put("title", title(day));
      story.put("description", standfirst(day));
      story.put("date_published", date(day));
    } else {
      story.put(
          "title", top.stream().filter(line -> !line.isEmpty() && !isNoise(line)).findFirst());
    }
    return story
        .put("text", prose())
        .put("description", fields.get(Kind.HIGHLIGHT))
        .put("language", language())
        .put("author", fields.get(Kind.BYLINE))
        .put("section", fields.get(Kind.SECTION))
        .put("url", fields.get(Kind.URL))
        .put("dateline", fields.get(Kind.DATELINE));
  }

  /** The last line above the fields that begins with a date; of an export's cover none does. */
  private int day() {
    for (int i = top.size() - 1; i >= 0; i--) {
      if (PrintedDay.leading(top.get(i)).isPresent()) {
        return i;
      }
    }
    for (int i = top.size() - 1; i >= 0; i--) {
      if (!isNoise(top.get(i)) && PrintedDay.leadingMonth(top.get(i)).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private Optional<String> date(int day) {
    String line = top.get(day);
    String next = day + 1 < top.size() ? top.get(day + 1) : "";
    boolean isTime = !next.isEmpty() && Character.isDigit(next.charAt(0)) && next.length() < 30;
    String both = isTime ? line + ' ' + next : line;
    return PrintedDay.leading(both).or(() -> PrintedDay.leadingMonth(line));
  }

  /** The next line from one on, in a direction, that says something. */
  private Optional<String> near(int from, int step) {
    for (int i = from + step; i >= 0 && i < top.size(); i += step) {
      if (!top.get(i).isEmpty() && !isNoise(top.get(i))) {
        return Optional.of(top.get(i));
      }
    }
    return Optional.empty();
  }

  private static boolean isNoise(String line) {
    return COPYRIGHT.matcher(line).matches() || NOISE.matcher(line).matches();
  }

  private Optional<String> title(int day) {
    List<String> below = blocksBelow(day);
    if (!below.isEmpty()) {
      return Optional.of(below.get(0));
    }
    int outlet = -1;
    for (int i = day - 1; i >= 0 && outlet < 0; i--) {
      outlet = top.get(i).isEmpty() || isNoise(top.get(i)) ? -1 : i;
    }
    return outlet < 0 ? Optional.empty() : near(outlet, -1);
  }

  private Optional<String> standfirst(int day) {
    List<String> below = blocksBelow(day);
    return below.size() < 2
        ? Optional.empty()
        : Optional.of(String.join("\n\n", below.subList(1, below.size())));
  }

  /** Blocks of lines between the date and the fields, as the older layout has them. */
  private List<String> blocksBelow(int day) {
    if (marker() >= 0) {
      return List.of();
    }
    List<String> blocks = new ArrayList<>();
    var block = new StringBuilder();
    int i = day;
    while (i < top.size() && !top.get(i).isEmpty()) {
      i++;
    }
    for (String line : withBlankEnd(top.subList(i, top.size()))) {
      if (line.isEmpty()) {
        if (!block.isEmpty()) {
          blocks.add(block.toString());
        }
        block.setLength(0);
      } else if (!isNoise(line)) {
        block.append(block.isEmpty() ? "" : " ").append(line);
      }
    }
    return blocks;
  }

  /** Lines of which the last paragraph ends as the others do. */
  private static List<String> withBlankEnd(List<String> lines) {
    List<String> more = new ArrayList<>(lines);
    more.add("");
    return more;
  }

  /** Exports give languages as {@code GERMAN; DEUTSCH}. */
  private Optional<String> language() {
    return Optional.ofNullable(fields.get(Kind.LANGUAGE))
        .map(value -> value.split(";", 2)[0].strip());
  }

  private String prose() {
    var prose = new StringBuilder();
    var paragraph = new StringBuilder();
    for (String line : withBlankEnd(text)) {
      boolean isEnd = line.isEmpty() || !isWrapped;
      if (!line.isEmpty()) {
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
      }
      if (isEnd && !paragraph.isEmpty()) {
        prose.append(prose.isEmpty() ? "" : "\n\n").append(paragraph);
        paragraph.setLength(0);
      }
    }
    return prose.toString();
  }
}
