package broadsheet.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of text in aligned columns. Widths come from the first rows, which are kept until there
 * are enough of them; the rest is printed as it comes.
 */
final class Grid {
  private static final int KEPT = 1000;
  private static final int WIDEST = 80;
  private final List<String> header;
  private final List<Boolean> isRight;
  private final List<List<String>> kept = new ArrayList<>();
  private int[] widths;
  private long count;

  Grid(List<String> header, List<Boolean> isRight) {
    this.header = header;
    this.isRight = isRight;
  }

  void add(List<String> cells, PrintStream out) {
    count++;
    if (widths != null) {
      print(cells, out);
      return;
    }
    kept.add(cells);
    if (kept.size() == KEPT) {
      flush(out);
    }
  }

  void end(PrintStream out) {
    if (widths == null) {
      flush(out);
    }
    out.println(count == 1 ? "(1 row)" : "(" + count + " rows)");
  }

  private void flush(PrintStream out) {
    widths = header.stream().mapToInt(String::length).toArray();
    for (List<String> cells : kept) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.min(WIDEST, Math.max(widths[i], shown(cells.get(i)).length()));
      }
    }
    print(header, out);
    StringBuilder rule = new StringBuilder();
    for (int width : widths) {
      rule.append(rule.isEmpty() ? "" : "  ").append("-".repeat(width));
    }
    out.println(rule);
    kept.forEach(cells -> print(cells, out));
    kept.clear();
  }

  private void print(List<String> cells, PrintStream out) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = shown(cells.get(i));
      String blanks = " ".repeat(Math.max(0, widths[i] - cell.length()));
      line.append(i == 0 ? "" : "  ").append(isRight.get(i) ? blanks + cell : cell + blanks);
    }
    out.println(line.toString().stripTrailing());
  }

  /** NULL is told from the empty text, and a cell stays on its line. */
  private static String shown(String cell) {
    return cell == null ? "NULL" : cell.replace('\n', ' ').replace('\r', ' ');
  }
}
