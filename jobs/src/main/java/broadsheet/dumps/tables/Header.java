package broadsheet.dumps.tables;

import broadsheet.dumps.records.Cleaner;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Names for the columns of a CSV file. */
final class Header {
  private Header() {}

  /**
   * One name for each column: cells without the blanks around them, a second {@code text} as {@code
   * text_2}, a column without a name as {@code column_} and its number from 1. The first column is
   * nameless ({@code ""}) if its cell is: it holds row numbers.
   */
  static List<String> names(List<String> cells) {
    Set<String> names = new LinkedHashSet<>();
    List<String> header = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String cell = new Cleaner().clean(cells.get(i)).strip();
      String name = cell.isEmpty() ? unnamed(i) : cell;
      for (int n = 2; !name.isEmpty() && !names.add(name); n++) {
        name = cell + "_" + n;
      }
      header.add(name);
    }
    return header;
  }

  /** The name of the column at {@code index}, from 0, if its cell is blank. */
  static String unnamed(int index) {
    return index == 0 ? "" : "column_" + (index + 1);
  }
}
