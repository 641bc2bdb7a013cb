package broadsheet.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * Where in a page the article stands, with its headline.
 *
 * @param page all paragraphs of the page in order
 * @param headline place of the headline, or of the text if there is none before it
 * @param start place of the first paragraph of the text
 * @param end place just after its last paragraph
 */
record Region(List<Paragraph> page, int headline, int start, int end) {
  private static final int BEFORE = 80;
  private static final int AFTER = 60;
  private static final int LEVELS = 12;
  private static final int SMALL = 400;

  /** Whether a box stands near the headline, in the text or just behind it. */
  boolean near(Box box) {
    return box.index >= headline - BEFORE && box.index < end + AFTER;
  }

  /** Whether a box stands in something beside the article. */
  boolean isBeside(Box box) {
    int level = 0;
    for (Box around = box;
        around != null && around.parent != null && level < LEVELS;
        around = around.parent) {
      boolean holdsText = around.index <= start && around.end >= end;
      if (!holdsText && (around.marks.isComments() || around.is("nav") || isLongAside(around))) {
        return true;
      }
      level++;
    }
    return false;
  }

  private static boolean isLongAside(Box box) {
    return box.is("aside") && box.element.text().length() > SMALL;
  }

  boolean isText(Paragraph paragraph) {
    return paragraph.at() >= start && paragraph.at() < end;
  }

  /** Paragraphs in which a byline may stand: from the headline down, then just above it. */
  List<Paragraph> around() {
    List<Paragraph> around = new ArrayList<>();
    for (Paragraph paragraph : page) {
      if (paragraph.at() >= headline
          && paragraph.at() < end + AFTER
          && !isBeside(paragraph.holder())) {
        around.add(paragraph);
      }
    }
    for (int i = page.size() - 1; i >= 0; i--) {
      Paragraph paragraph = page.get(i);
      if (paragraph.at() < headline
          && paragraph.at() >= headline - BEFORE
          && !isBeside(paragraph.holder())) {
        around.add(paragraph);
      }
    }
    return around;
  }
}
