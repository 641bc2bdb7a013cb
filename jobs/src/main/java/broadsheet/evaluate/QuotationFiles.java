package broadsheet.evaluate;

import broadsheet.voice.Range;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reader of marked quotations in the stand-off files of brat (PolNeAR): {@code name.txt} and, there
 * or in another folder, {@code name.ann} or {@code name_annotator.ann}, of which the first counts.
 * Offsets are in code points. Lines that are neither a stretch ({@code T1⇥Content 10 20;25 30⇥…})
 * nor tie stretches together ({@code E1⇥Attribution:T4 Content:T1 Source:T2}) are passed over, and
 * so is what has no content.
 */
final class QuotationFiles {
  static final String ENDING = ".ann";

  private static final String TEXT = ".txt";
  private static final Pattern STRETCH = Pattern.compile("(T\\d+)\t\\w+ ([\\d ;]+)(?:\t.*)?");
  private static final Pattern TIE = Pattern.compile("E\\d+\t(\\S.*)");

  private final String text;
  private final Map<String, List<Range>> stretches = new HashMap<>();

  private QuotationFiles(String text) {
    this.text = text;
  }

  /**
   * The marked articles below a folder, in the order of their names.
   *
   * @throws IOException if one cannot be read, or its stretches are not in its text; the message
   *     names it
   */
  static List<QuotedText> read(Path folder) throws IOException {
    List<Path> files = GoldFormat.files(folder);
    Map<String, Path> marks = new HashMap<>();
    Map<String, Path> annotators = new HashMap<>();
    Map<String, Path> texts = new TreeMap<>();
    for (Path file : files) {
      String name = file.getFileName().toString();
      if (name.endsWith(ENDING)) {
        String stem = name.substring(0, name.length() - ENDING.length());
        marks.putIfAbsent(stem, file);
        annotators.putIfAbsent(stem.substring(0, Math.max(0, stem.lastIndexOf('_'))), file);
      } else if (name.endsWith(TEXT)) {
        texts.putIfAbsent(name.substring(0, name.length() - TEXT.length()), file);
      }
    }
    List<QuotedText> read = new ArrayList<>();
    for (Map.Entry<String, Path> entry : texts.entrySet()) {
      String stem = entry.getKey();
      Path marked = marks.getOrDefault(stem, annotators.get(stem));
      if (marked != null) {
        read.add(read(entry.getValue(), marked));
      }
    }
    return read;
  }

  private static QuotedText read(Path file, Path marks) throws IOException {
    String text = Files.readString(file);
    QuotationFiles reader = new QuotationFiles(text);
    List<String> lines = Files.readAllLines(marks);
    try {
      lines.forEach(reader::stretch);
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new IOException(marks.getFileName() + " marks what is not in its text", e);
    }
    List<QuotedText.Attribution> attributions = new ArrayList<>();
    for (String line : lines) {
      Matcher tie = TIE.matcher(line);
      if (tie.matches()) {
        List<Range> content = reader.part(tie.group(1), "Content");
        if (!content.isEmpty()) {
          List<Range> source = reader.part(tie.group(1), "Source");
          attributions.add(new QuotedText.Attribution(content, source));
        }
      }
    }
    return new QuotedText(text, attributions);
  }

  private void stretch(String line) {
    Matcher stretch = STRETCH.matcher(line);
    if (stretch.matches()) {
      List<Range> ranges = new ArrayList<>();
      for (String range : stretch.group(2).split(";", -1)) {
        String[] ends = range.split(" ", -1);
        ranges.add(new Range(place(ends[0]), place(ends[1])));
      }
      ranges.sort(Comparator.comparingInt(Range::start));
      stretches.put(stretch.group(1), ranges);
    }
  }

  private int place(String codePoints) {
    return text.offsetByCodePoints(0, Integer.parseInt(codePoints));
  }

  /** The stretches that a tie has in one role, such as {@code Content:T1 Content2:T7}. */
  private List<Range> part(String tie, String role) {
    List<Range> ranges = new ArrayList<>();
    for (String argument : tie.split(" ", -1)) {
      String[] parts = argument.split(":", 2);
      if (parts.length == 2 && parts[0].replaceAll("\\d+$", "").equals(role)) {
        ranges.addAll(stretches.getOrDefault(parts[1], List.of()));
      }
    }
    ranges.sort(Comparator.comparingInt(Range::start));
    return ranges;
  }
}
