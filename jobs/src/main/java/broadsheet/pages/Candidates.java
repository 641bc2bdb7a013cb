package broadsheet.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the boxes that hold the article: each paragraph gives points to the boxes around it, the
 * nearest most; links and bad names cost.
 */
final class Candidates {
  /** Characters of the shortest paragraph that gives points, and boxes around it that get them. */
  private static final int SHORTEST = 25;

  private static final int LEVELS = 5;

  /** Of so many best boxes, so many must be nearly as good for the box around them to win. */
  private static final int BEST = 5;

  private static final int SHARED = 3;
  private static final double NEAR = 0.75;

  /** Going up ends where points fall below the first ones by this factor. */
  private static final double FALL = 3;

  /** What a wider box must add: so much prose, most of what it adds, with so few links. */
  private static final double ADDED = 0.1;

  private static final double PURE = 0.6;
  private static final double FEW_LINKS = 0.1;

  /** Share of the prose that boxes said to be the text must have. */
  private static final double MOST = 0.6;

  private static final double NEARLY_ALL = 0.85;

  /** Points that a box begins with, by its tag. */
  private static final Map<String, Integer> BY_TAG =
      Map.ofEntries(
          Map.entry("div", 5),
          Map.entry("article", 10),
          Map.entry("main", 5),
          Map.entry("pre", 3),
          Map.entry("td", 3),
          Map.entry("blockquote", 3),
          Map.entry("address", -3),
          Map.entry("ol", -3),
          Map.entry("ul", -3),
          Map.entry("dl", -3),
          Map.entry("dd", -3),
          Map.entry("dt", -3),
          Map.entry("li", -3),
          Map.entry("form", -3),
          Map.entry("th", -5));

  private final Boxes boxes;
  private final Set<Box> scored = new LinkedHashSet<>();

  Candidates(Boxes boxes) {
    this.boxes = boxes;
  }

  /** The boxes that hold the article, none within another, in order; empty without paragraphs. */
  List<Box> article() {
    boxes.all().forEach(box -> box.score = 0);
    for (Paragraph paragraph : boxes.paragraphs()) {
      if (paragraph.chars() >= SHORTEST && !paragraph.holder().isHeading()) {
        give(paragraph);
      }
    }
    for (Box box : scored) {
      box.score *= 1 - box.linkDensity();
    }
    if (scored.isEmpty()) {
      return List.of();
    }
    Box top = only(wider(climb(shared())));
    List<Box> said = said(top);
    return said.isEmpty() ? withSiblings(top) : said;
  }

  private void give(Paragraph paragraph) {
    Box holder = paragraph.holder();
    double points =
        (1 + paragraph.commas() + Math.min(paragraph.chars() / 100, 3))
            * (holder.is("li") ? 0.3 : 1);
    Box box = holder.hasBlocks || holder.parent == null ? holder : holder.parent;
    for (int level = 0; level < LEVELS && box != null; level++) {
      if (scored.add(box)) {
        box.score =
            BY_TAG.getOrDefault(box.name, 0) + (box.parent == null ? 0 : box.marks.weight());
      }
      box.score += points / (level == 0 ? 1 : level == 1 ? 2 : level * 3);
      box = box.parent;
    }
  }

  /** The best box, or the one around several that are nearly as good. */
  private Box shared() {
    List<Box> best = new ArrayList<>(scored);
    best.sort(Comparator.comparingDouble((Box box) -> -box.score).thenComparing(box -> box.index));
    Box top = best.get(0);
    Map<Box, Integer> around = new HashMap<>();
    for (Box other : best.subList(1, Math.min(BEST, best.size()))) {
      if (other.score >= NEAR * top.score) {
        for (Box box = other.parent; box != null; box = box.parent) {
          around.merge(box, 1, Integer::sum);
        }
      }
    }
    for (Box box = top.parent; box != null && box.parent != null; box = box.parent) {
      if (around.getOrDefault(box, 0) >= SHARED) {
        return box;
      }
    }
    return top;
  }

  /** Goes up as long as it gains. */
  private static Box climb(Box top) {
    double last = top.score;
    double least = top.score / FALL;
    for (Box box = top.parent; box != null && box.parent != null; box = box.parent) {
      if (box.score == 0) {
        continue;
      }
      if (box.score < least) {
        break;
      }
      if (box.score > last) {
        return box;
      }
      last = box.score;
    }
    return top;
  }

  /** The widest box around it that adds prose and little else. */
  private static Box wider(Box top) {
    Box best = top;
    for (Box box = top.parent; box != null && box.parent != null; box = box.parent) {
      int chars = box.measures.chars - best.measures.chars;
      int links = box.measures.linkChars - best.measures.linkChars;
      int prose = box.measures.prose - best.measures.prose;
      if (prose > ADDED * best.measures.prose
          && prose > PURE * chars
          && links < FEW_LINKS * chars) {
        best = box;
      }
    }
    return best;
  }

  /** A box that is all of its parent stands for the parent. */
  private Box only(Box top) {
    Box box = top;
    while (box.parent != null && box.parent.parent != null && elements(box.parent) == 1) {
      box = box.parent;
    }
    return box;
  }

  private int elements(Box parent) {
    int n = 0;
    for (Box child : children(parent)) {
      n += child.element != null && !child.isGone ? 1 : 0;
    }
    return n;
  }

  List<Box> children(Box parent) {
    List<Box> children = new ArrayList<>();
    for (int i = parent.index + 1; i < parent.end; i = boxes.all().get(i).end) {
      children.add(boxes.all().get(i));
    }
    return children;
  }

  /** The boxes within it that are said to be the text, if they have most of its prose. */
  private List<Box> said(Box top) {
    List<Box> said = new ArrayList<>();
    int prose = 0;
    int i = top.index;
    while (i < top.end) {
      Box box = boxes.all().get(i);
      if (isSaid(box)) {
        Box inner = inner(box);
        said.add(inner);
        prose += inner.measures.prose;
        i = box.end;
      } else {
        i++;
      }
    }
    return prose > MOST * top.measures.prose ? said : List.of();
  }

  private static boolean isSaid(Box box) {
    return box.element != null
        && !box.isGone
        && !box.marks.isLead()
        && (box.marks.isBody() || Marks.isArticleBody(box.element));
  }

  /** The innermost box said to be the text that has nearly all prose of this one. */
  private Box inner(Box outer) {
    Box inner = outer;
    for (int i = outer.index + 1; i < inner.end; i++) {
      Box box = boxes.all().get(i);
      if (isSaid(box) && box.measures.prose > NEARLY_ALL * outer.measures.prose) {
        inner = box;
      }
    }
    return inner;
  }

  private List<Box> withSiblings(Box top) {
    if (top.parent == null) {
      return List.of(top);
    }
    List<Box> found = new ArrayList<>();
    for (Box box : children(top.parent)) {
      boolean isSame = !top.marks.equals(Marks.NONE) && isAlike(box, top);
      boolean isThere = box.element != null && !box.isGone;
      if (box == top || (isThere && (isScored(box, isSame, top) || isParagraph(box)))) {
        found.add(box);
      }
    }
    return found;
  }

  private boolean isScored(Box box, boolean isSame, Box top) {
    double least = Math.max(10, top.score * 0.2);
    return scored.contains(box) && box.score + (isSame ? top.score * 0.2 : 0) >= least;
  }

  private static boolean isAlike(Box box, Box top) {
    return box.element != null && box.element.className().equals(top.element.className());
  }

  private static boolean isParagraph(Box box) {
    boolean isLong = box.measures.chars > Paragraph.PROSE;
    return box.is("p")
        && (isLong
            ? box.linkDensity() < 0.25
            : box.measures.linkChars == 0 && box.measures.chars > 0 && endsSentence(box));
  }

  private static boolean endsSentence(Box box) {
    String text = box.element.text();
    return text.endsWith(".") || text.contains(". ");
  }
}
