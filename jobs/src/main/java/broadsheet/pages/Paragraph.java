package broadsheet.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of text between two breaks of a page.
 *
 * @param holder the innermost block it stands in
 * @param at place of its first piece of text
 * @param text with single blanks; a break of line within it is kept
 * @param chars letters and blanks, ideographs twice
 * @param linkChars those in links
 * @param commas in it
 */
record Paragraph(Box holder, int at, String text, int chars, int linkChars, int commas) {
  /** Shortest paragraph of prose. */
  static final int PROSE = 80;

  /** Whether it is long and no list of links. */
  boolean isProse() {
    return chars >= PROSE && linkChars * 2 < chars && !holder.isHeading();
  }

  double linkDensity() {
    return chars == 0 ? 0 : (double) linkChars / chars;
  }

  /** The paragraphs of boxes that are not gone. */
  static List<Paragraph> split(List<Box> boxes) {
    Splitter splitter = new Splitter();
    for (Box box : boxes) {
      splitter.closeBefore(box);
      if (!box.isGone) {
        splitter.open(box);
      }
    }
    splitter.flush();
    return splitter.paragraphs;
  }

  private static final class Splitter {
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Box> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Measures measures = new Measures();
    private int breaks;
    private int at;

    /** Leaves the blocks that end before a box. */
    void closeBefore(Box box) {
      while (!blocks.isEmpty() && blocks.get(blocks.size() - 1).end <= box.index) {
        flush();
        blocks.remove(blocks.size() - 1);
      }
    }

    void open(Box box) {
      if (box.isBlock) {
        flush();
        blocks.add(box);
      } else if (box.is("br")) {
        breaks++;
        if (breaks > 1) {
          flush();
        }
      } else if (box.is(Box.TEXT)) {
        append(box);
      }
    }

    private void append(Box box) {
      boolean isPre = blocks.get(blocks.size() - 1).is("pre");
      for (int i = 0; i < box.text.length(); i++) {
        char c = box.text.charAt(i);
        if (c == '\u00AD' || c == '\u200B' || c == '\uFEFF') {
          continue;
        }
        boolean isBlank = c <= ' ' || (c >= '\u00A0' && Character.isSpaceChar(c));
        if (isBlank) {
          if (isPre && c == '\n') {
            text.append(c);
          } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.append(' ');
          }
        } else {
          if (breaks > 0 && !text.isEmpty()) {
            text.append('\n');
          }
          breaks = 0;
          at = text.isEmpty() ? box.index : at;
          text.append(c);
        }
      }
      measures.count(box.text, box.inLink);
    }

    void flush() {
      breaks = 0;
      String all = text.toString().strip();
      if (!all.isEmpty()) {
        Box holder = blocks.get(blocks.size() - 1);
        paragraphs.add(
            new Paragraph(holder, at, all, measures.chars, measures.linkChars, measures.commas));
      }
      text.setLength(0);
      measures = new Measures();
    }
  }
}
