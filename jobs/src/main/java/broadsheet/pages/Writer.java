package broadsheet.pages;

import java.util.List;

/**
 * Writes paragraphs: an empty line between two, none between items of a list or rows of a table.
 */
final class Writer {
  private final StringBuilder text = new StringBuilder();
  private Box last;

  /** The text of some paragraphs, in order. */
  static String text(List<Paragraph> paragraphs) {
    Writer writer = new Writer();
    paragraphs.forEach(writer::append);
    return writer.text.toString();
  }

  private void append(Paragraph paragraph) {
    Box holder = paragraph.holder();
    if (last != null) {
      text.append(between(last, holder));
    }
    text.append(paragraph.text());
    last = holder;
  }

  private static String between(Box one, Box other) {
    if (isCell(one) && isCell(other)) {
      if (one.parent == other.parent) {
        return " ";
      }
      if (one.parent.parent == other.parent.parent) {
        return "\n";
      }
    }
    return one != other && one.is("li") && other.is("li") && one.parent == other.parent
        ? "\n"
        : "\n\n";
  }

  private static boolean isCell(Box box) {
    return box.is("td") || box.is("th");
  }
}
