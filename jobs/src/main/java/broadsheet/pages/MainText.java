package broadsheet.pages;

import java.util.ArrayList;
import java.util.List;

/** Finds the text of the article in a page. */
final class MainText {
  private static final int ENOUGH = 500;

  private MainText() {}

  /** How much is taken out; each level less than the one before. */
  private enum Level {
    STRICT,
    LIKELY,
    LOOSE,
    ALL
  }

  /** The paragraphs of the article in a page, none if it has no text. */
  static List<Paragraph> find(Boxes boxes) {
    List<Paragraph> best = List.of();
    for (Level level : Level.values()) {
      List<Paragraph> found = find(boxes, level);
      if (chars(found) > chars(best) * (best.isEmpty() ? 1 : 1.2)) {
        best = found;
      }
      if (chars(best) >= ENOUGH) {
        break;
      }
    }
    return best.isEmpty() ? anything(boxes) : Lead.with(boxes, best);
  }

  /** Whatever a page of a few words has that is no link. */
  private static List<Paragraph> anything(Boxes boxes) {
    return Paragraph.split(boxes.all()).stream()
        .filter(p -> p.linkChars() * 2 < p.chars())
        .toList();
  }

  private static int chars(List<Paragraph> paragraphs) {
    return paragraphs.stream().mapToInt(p -> p.chars() - p.linkChars()).sum();
  }

  private static List<Paragraph> find(Boxes boxes, Level level) {
    boxes.restore();
    if (level != Level.ALL) {
      Trim.hidden(boxes);
    }
    boxes.measure();
    Trim trim = new Trim(boxes);
    if (level.compareTo(Level.LIKELY) <= 0) {
      trim.outside();
    }
    if (level == Level.STRICT) {
      trim.unlikely();
    }
    boxes.measure();
    List<Box> article = new Candidates(boxes).article();
    Clean clean = new Clean(boxes);
    if (level == Level.ALL) {
      clean.surely(article);
    } else {
      clean.clean(article);
    }
    return within(article, Paragraph.split(boxes.all()));
  }

  private static List<Paragraph> within(List<Box> article, List<Paragraph> paragraphs) {
    List<Paragraph> within = new ArrayList<>();
    int i = 0;
    for (Paragraph paragraph : paragraphs) {
      while (i < article.size() && article.get(i).end <= paragraph.at()) {
        i++;
      }
      if (i < article.size() && article.get(i).index <= paragraph.at()) {
        within.add(paragraph);
      }
    }
    return within;
  }
}
