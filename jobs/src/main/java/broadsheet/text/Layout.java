package broadsheet.text;

import java.util.List;

/**
 * The parts of an article's text: blocks in order of appearance, not overlapping, without blanks at
 * their ends. What stands between blocks is white space.
 *
 * @param blocks never null; empty for a blank text
 */
public record Layout(List<Block> blocks) {

  /**
   * A stretch of one section within one paragraph.
   *
   * @param start offset of its first character, in UTF-16 code units
   * @param end offset just after its last character
   * @param paragraph number of its paragraph in the text, from 0; a dateline and the body it leads
   *     into share one
   */
  public record Block(int start, int end, int paragraph, Section section) {}

  public Layout {
    blocks = List.copyOf(blocks);
  }

  /**
   * The layout of an article: every character of {@code text} that is not blank is in exactly one
   * block.
   *
   * @param text headline, blank line and body, or a plain text file as it is
   * @param title the headline, as it stands in {@code text}; NULL if it has none
   */
  public static Layout of(String text, String title) {
    String headline = title == null ? "" : Stretch.trimmed(title, 0, title.length()).of(title);
    return new LayoutReader(text, headline).read();
  }
}
