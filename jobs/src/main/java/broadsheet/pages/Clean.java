package broadsheet.pages;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Takes out of an article what stands in it but does not belong to it. */
final class Clean {
  private static final Set<String> OUTSIDE = Set.of("footer", "aside", "nav", "fieldset");
  private static final Set<String> CONDITIONAL =
      Set.of("table", "ul", "ol", "dl", "div", "section", "form");
  private static final Pattern TAG_LINK = Pattern.compile("(?:^|\\s)(?:tag|category)(?:\\s|$)");

  private static final int LONGEST_CAPTION = 500;
  private static final int LONGEST_BESIDE = 600;

  private final Boxes boxes;

  Clean(Boxes boxes) {
    this.boxes = boxes;
  }

  /** Takes out all that does not belong to an article; its boxes themselves stay. */
  void clean(List<Box> article) {
    each(article, box -> isWrong(box) || (CONDITIONAL.contains(box.name) && isFishy(box)));
  }

  /** Takes out only what surely does not belong to it. */
  void surely(List<Box> article) {
    each(article, Clean::isWrong);
  }

  private void each(List<Box> article, Predicate<Box> isWrong) {
    for (Box root : article) {
      int i = root.index + 1;
      while (i < root.end) {
        Box box = boxes.all().get(i);
        if (!box.isGone && box.element != null && isWrong.test(box)) {
          boxes.drop(box);
          i = box.end;
        } else {
          i++;
        }
      }
    }
  }

  private static boolean isWrong(Box box) {
    return OUTSIDE.contains(box.name)
        || isCaption(box)
        || (box.marks.isShare() && box.measures.chars < LONGEST_CAPTION)
        || TAG_LINK.matcher(box.element.attr("rel")).find()
        || (box.isHeading() && box.marks.weight() < 0);
  }

  private static boolean isCaption(Box box) {
    boolean isFigure = box.is("figcaption") || box.is("figure");
    return (isFigure || (box.marks.isCaption() && !box.marks.isBody()))
        && box.measures.chars < LONGEST_CAPTION
        && box.measures.listChars == 0
        && !holdsTable(box);
  }

  private static boolean holdsTable(Box box) {
    return box.is("table") || !box.element.getElementsByTag("table").isEmpty();
  }

  private static boolean isFishy(Box box) {
    Measures m = box.measures;
    if (m.chars == 0 || (box.is("table") && isData(box))) {
      return false;
    }
    boolean isList = box.isList() || m.listChars > 0.9 * m.chars;
    int weight = box.marks.weight();
    if (weight < 0 && m.prose < LONGEST_BESIDE) {
      return true;
    }
    if (m.commas >= 10) {
      return false;
    }
    double links = box.linkDensity();
    return (m.images > 1 && m.paragraphs < 0.5 * m.images && m.chars < 100)
        || (!isList && m.items - 100 > m.paragraphs)
        || m.inputs > m.paragraphs / 3
        || (!isList && m.chars < 25 && links > 0 && m.headingChars < 0.9 * m.chars)
        || (!isList && weight < 25 && links > 0.2)
        || links > (isList ? 0.75 : 0.5);
  }

  private static boolean isData(Box table) {
    return table.element.hasAttr("summary")
        || table.element.attr("role").equals("grid")
        || table.linkDensity() < 0.3;
  }
}
