package broadsheet.pages;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Takes out of a page what is surely, or by its class likely, not the article. */
final class Trim {
  private static final Set<String> KEPT = Set.of("body", "html", "a", "article", "main");
  static final Set<String> OUTSIDE = Set.of("nav", "menu");
  private static final Pattern UNSEEN =
      Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");
  private static final double MOST = 0.5;
  private static final int FEW = 250;

  private final Boxes boxes;
  private final int all;

  Trim(Boxes boxes) {
    this.boxes = boxes;
    this.all = boxes.body().measures.prose;
  }

  /** What is hidden from readers; needs no measures. */
  static void hidden(Boxes boxes) {
    each(boxes, Trim::isHidden);
  }

  /** Menus and what is marked as beside the article. */
  void outside() {
    each(boxes, box -> (isOutside(box) && isSpare(box)) || isComments(box));
  }

  /** What is likely beside the article. */
  void unlikely() {
    each(
        boxes,
        box ->
            box.marks.isBad()
                && !box.marks.isGood()
                && !box.marks.isBody()
                && !box.inTable
                && isSpare(box));
  }

  private static void each(Boxes boxes, Predicate<Box> isWrong) {
    int i = 1;
    while (i < boxes.all().size()) {
      Box box = boxes.all().get(i);
      if (box.element == null || box.isGone || KEPT.contains(box.name) || !isWrong.test(box)) {
        i++;
      } else {
        boxes.drop(box);
        i = box.end;
      }
    }
  }

  private static boolean isHidden(Box box) {
    return UNSEEN.matcher(box.element.attr("style")).find()
        || box.element.hasAttr("hidden")
        || box.element.attr("aria-hidden").equals("true")
        || box.element.attr("aria-modal").equals("true");
  }

  private static boolean isOutside(Box box) {
    boolean isShare = box.marks.isShare() && box.measures.prose < FEW;
    return OUTSIDE.contains(box.name)
        || Marks.hasRoleBeside(box.element)
        || ((box.marks.isOutside() || isShare) && !Marks.isArticleBody(box.element));
  }

  /** Whether enough is left without a box, unless it holds what looks like the article. */
  private boolean isSpare(Box box) {
    int prose = box.measures.prose;
    boolean isMost = prose > MOST * all;
    return !isMost || (all - prose >= FEW && !holdsArticle(box));
  }

  private boolean holdsArticle(Box box) {
    for (int i = box.index; i < box.end; i++) {
      Box part = boxes.all().get(i);
      boolean isArticle =
          part.is("article")
              || part.is("main")
              || part.is("h1")
              || part.marks.isBody()
              || (part.element != null && Marks.isArticleBody(part.element));
      if ((isArticle && part.measures.prose > MOST * box.measures.prose)
          || (part.is("h1") && part.measures.chars > 0)) {
        return true;
      }
    }
    return false;
  }

  private boolean isMost(Box box) {
    return box.measures.prose > MOST * all;
  }

  private boolean isComments(Box box) {
    return box.marks.isComments()
        && !box.marks.isBody()
        && (all - box.measures.prose >= FEW || !isMost(box));
  }
}
