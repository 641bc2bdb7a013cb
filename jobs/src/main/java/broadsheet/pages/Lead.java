package broadsheet.pages;

import java.util.ArrayList;
import java.util.List;

/** The standfirst: what stands between the headline and the text, as sentences. */
final class Lead {
  private static final int SHORTEST = 60;
  private static final int LONGEST = 1_500;
  private static final int LEVELS = 4;
  private static final int NEAR = 40;
  private static final int LONG_HEADING = 100;
  private static final double FEW_LINKS = 0.3;

  private Lead() {}

  /** The text with its standfirst before it, if the page has one outside the text. */
  static List<Paragraph> with(Boxes boxes, List<Paragraph> text) {
    if (text.isEmpty()) {
      return text;
    }
    int start = text.get(0).at();
    Box headline = headline(boxes, start);
    int top = headline == null ? Math.max(0, start - NEAR) : headline.end;
    boxes.restore();
    Trim.hidden(boxes);
    List<Paragraph> whole = new ArrayList<>();
    int chars = 0;
    for (Paragraph paragraph : Paragraph.split(boxes.all())) {
      boolean isBetween = paragraph.at() >= top && paragraph.at() < start;
      if (isBetween && isLead(paragraph, headline != null)) {
        whole.add(paragraph);
        chars += paragraph.chars();
      }
    }
    if (chars > LONGEST) {
      return text;
    }
    whole.addAll(text);
    return whole;
  }

  /** The last main heading before the text; null if there is none. */
  static Box headline(Boxes boxes, int start) {
    Box headline = null;
    for (int i = 0; i < start; i++) {
      Box box = boxes.all().get(i);
      if (box.is("h1")) {
        headline = box;
      }
    }
    return headline;
  }

  private static boolean isLead(Paragraph paragraph, boolean isUnderHeadline) {
    if (paragraph.chars() < SHORTEST || paragraph.linkDensity() > FEW_LINKS) {
      return false;
    }
    boolean isSaid = false;
    int level = 0;
    for (Box box = paragraph.holder(); box != null && box.parent != null; box = box.parent) {
      Marks marks = box.marks;
      if (level < LEVELS) {
        isSaid |= marks.isLead();
        if (marks.isCaption() || marks.isShare() || box.is("figure") || box.is("figcaption")) {
          return false;
        }
      }
      if (((marks.isOutside() || marks.isComments()) && level < LEVELS)
          || Trim.OUTSIDE.contains(box.name)
          || box.is("aside")
          || box.is("li")) {
        return false;
      }
      level++;
    }
    boolean isSentence =
        paragraph.isProse() || (paragraph.holder().isHeading() && paragraph.chars() > LONG_HEADING);
    return isSaid || (isUnderHeadline && isSentence);
  }
}
