package broadsheet.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headline of an article. */
final class Titles {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern BETWEEN =
      Pattern.compile("\\s+[|\\-–—»«·•:/\\\\>]+\\s+|\\s*[|»]\\s*");
  private static final int SHORTEST = 3;
  private static final int LONGEST = 300;

  private Titles() {}

  /** The headline, or null if the page has none. */
  static String find(Facts facts, StatedArticle stated, Boxes boxes, int start) {
    String title = facts.title();
    String graph = facts.first("og:title", "twitter:title");
    String outlet = outlet(facts, stated);
    List<Box> headings = headings(boxes);
    for (Box heading : headings) {
      String text = text(boxes, heading);
      if (text != null
          && heading.index <= start
          && (isAlike(text, graph) || isAlike(text, stated.headline()) || isWithin(text, title))) {
        return text;
      }
    }
    if (stated.headline() != null && stated.isArticle()) {
      return cut(stated.headline(), outlet);
    }
    if (graph != null) {
      return cut(graph, outlet);
    }
    List<String> single = new ArrayList<>();
    for (Box heading : headings) {
      if (heading.is("h1") && text(boxes, heading) != null) {
        single.add(text(boxes, heading));
      }
    }
    if (single.size() == 1) {
      return single.get(0);
    }
    return title == null ? (single.isEmpty() ? null : single.get(0)) : cut(title, outlet);
  }

  /** Name of the outlet as the page says it, or null. */
  static String outlet(Facts facts, StatedArticle stated) {
    String site =
        facts.first("og:site_name", "application-name", "cre", "publisher", "dc.publisher");
    return site != null ? site : stated.outlet();
  }

  private static List<Box> headings(Boxes boxes) {
    List<Box> first = new ArrayList<>();
    List<Box> second = new ArrayList<>();
    for (Box box : boxes.all()) {
      if (box.element != null) {
        boolean isHeadline = box.element.attr("itemprop").contains("headline");
        if (box.is("h1") || isHeadline) {
          first.add(box);
        } else if (box.is("h2") || box.is("h3")) {
          second.add(box);
        }
      }
    }
    first.addAll(second);
    return first;
  }

  private static String text(Boxes boxes, Box heading) {
    StringBuilder text = new StringBuilder();
    for (int i = heading.index; i < heading.end && text.length() <= LONGEST; i++) {
      Box box = boxes.all().get(i);
      if (box.text != null) {
        text.append(box.text);
      } else if (box.is("br") || box.isBlock) {
        text.append(' ');
      }
    }
    String tidy = Facts.tidy(text.toString());
    return tidy == null || tidy.length() > LONGEST || tidy.length() < SHORTEST ? null : tidy;
  }

  /** Without the name of the outlet at its start or end. */
  static String cut(String title, String outlet) {
    String name = outlet == null ? "" : folded(outlet);
    List<Integer> starts = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    Matcher between = BETWEEN.matcher(title);
    while (between.find()) {
      starts.add(between.start());
      ends.add(between.end());
    }
    for (int i = 0; i < starts.size(); i++) {
      if (!name.isEmpty()
          && starts.get(i) > 0
          && folded(title.substring(ends.get(i))).equals(name)) {
        return title.substring(0, starts.get(i));
      }
    }
    if (!starts.isEmpty()
        && starts.get(0) > 0
        && !name.isEmpty()
        && folded(title.substring(0, starts.get(0))).equals(name)) {
      return title.substring(ends.get(0));
    }
    return title;
  }

  /** Whether two titles are the same but for signs and blanks, or one for an addition. */
  static boolean isAlike(String one, String other) {
    if (one == null || other == null) {
      return false;
    }
    String a = folded(one);
    String b = folded(other);
    return !a.isEmpty()
        && !b.isEmpty()
        && (a.equals(b)
            || (a.length() >= 10 && b.startsWith(a))
            || (b.length() >= 10 && a.startsWith(b)));
  }

  private static boolean isWithin(String text, String title) {
    String part = folded(text);
    return title != null && part.length() >= 8 && folded(title).contains(part);
  }

  static String folded(String text) {
    return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
