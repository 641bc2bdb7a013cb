package broadsheet.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The headline of an article. */
final class Titles {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern BETWEEN =
      Pattern.compile("\\s+[|\\-–—»«·•:/\\\\>│]+\\s+|\\s*[|»│]\\s*");
  private static final int SHORTEST = 3;
  private static final int LONGEST = 300;
  private static final int SAYS_MUCH = 10;
  private static final int WITHIN = 8;

  private Titles() {}

  /**
   * The headline, or null if the page has none: the heading before the text that says what the page
   * says of itself, else what the page says of itself without the name of the outlet.
   */
  static String find(Facts facts, StatedArticle stated, Boxes boxes, int start) {
    String outlet = outlet(facts, stated);
    List<String> told = told(facts, stated, outlet);
    String best = null;
    int bestFit = 0;
    List<String> main = new ArrayList<>();
    for (Box box : boxes.all()) {
      boolean isHeading = box.element != null && box.index <= start && isHeading(box);
      String text = isHeading ? text(boxes, box) : null;
      if (text == null || isSame(text, outlet)) {
        continue;
      }
      boolean isMain = box.is("h1");
      if (isMain) {
        main.add(text);
      }
      int fit = 2 * fit(text, told, facts.title()) + (isMain ? 1 : 0);
      if (fit > 1 && fit >= bestFit) {
        best = text;
        bestFit = fit;
      }
    }
    if (best != null) {
      return withoutKicker(best, told);
    }
    if (!told.isEmpty()) {
      return told.get(0);
    }
    // Of several main headings any may be a section's: the page's title is surer.
    if (main.size() != 1 && facts.title() != null) {
      return cut(facts.title(), outlet);
    }
    return main.isEmpty() ? null : main.get(0);
  }

  /** What the page says that its headline is, without the name of the outlet. */
  private static List<String> told(Facts facts, StatedArticle stated, String outlet) {
    List<String> told = new ArrayList<>();
    List<String> said = new ArrayList<>();
    if (stated.isArticle() && stated.headline() != null) {
      said.add(stated.headline());
    }
    said.addAll(facts.all("og:title", "twitter:title", "dc.title", "itemprop:headline", "title"));
    for (String one : said) {
      String title = cut(one, outlet);
      if (!isSame(title, outlet) && title.length() <= LONGEST) {
        told.add(title);
      }
    }
    return told;
  }

  private static boolean isSame(String text, String outlet) {
    return outlet != null && folded(text).equals(folded(outlet));
  }

  private static boolean isHeading(Box box) {
    return box.is("h1")
        || box.is("h2")
        || box.is("h3")
        || box.element.attr("itemprop").contains("headline");
  }

  /** How well a heading fits: 3 if it says the same, 2 if nearly, 1 if it stands in the title. */
  private static int fit(String text, List<String> told, String title) {
    int fit = isWithin(text, title) ? 1 : 0;
    for (String one : told) {
      fit = Math.max(fit, folded(text).equals(folded(one)) ? 3 : isAlike(text, one) ? 2 : 0);
    }
    if (fit == 0) {
      String part = folded(text);
      for (String one : told) {
        String other = folded(one);
        boolean isLong = other.length() >= SAYS_MUCH && 2 * other.length() > part.length();
        fit = isLong && part.endsWith(other) ? 1 : fit;
      }
    }
    return fit;
  }

  /** What is told, if the heading has only a word or two more in front. */
  private static String withoutKicker(String heading, List<String> told) {
    String all = folded(heading);
    for (String one : told) {
      String end = folded(one);
      boolean isEnd = end.length() >= SAYS_MUCH && all.length() > end.length() && all.endsWith(end);
      if (isEnd) {
        return one;
      }
    }
    return heading;
  }

  /** Name of the outlet as the page says it, or null. */
  static String outlet(Facts facts, StatedArticle stated) {
    String site =
        facts.first("og:site_name", "application-name", "cre", "publisher", "dc.publisher");
    return site != null ? site : stated.outlet();
  }

  private static String text(Boxes boxes, Box heading) {
    String text = boxes.text(heading, LONGEST + 1);
    return text.length() > LONGEST || text.length() < SHORTEST ? null : text;
  }

  /** Without the name of the outlet at its start or end. */
  static String cut(String title, String outlet) {
    String name = outlet == null ? "" : folded(outlet);
    if (name.isEmpty()) {
      return title;
    }
    List<int[]> breaks = new ArrayList<>();
    var between = BETWEEN.matcher(title);
    while (between.find()) {
      breaks.add(new int[] {between.start(), between.end()});
    }
    for (int[] at : breaks) {
      if (at[0] > 0 && isName(folded(title.substring(at[1])), name)) {
        return title.substring(0, at[0]);
      }
    }
    for (int[] at : breaks) {
      if (at[1] < title.length() && isName(folded(title.substring(0, at[0])), name)) {
        return title.substring(at[1]);
      }
    }
    return title;
  }

  private static boolean isName(String part, String name) {
    return part.equals(name) || part.equals(name + "com") || (part + "de").equals(name);
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
            || (a.length() >= SAYS_MUCH && b.startsWith(a))
            || (b.length() >= SAYS_MUCH && a.startsWith(b)));
  }

  private static boolean isWithin(String text, String title) {
    String part = folded(text);
    return title != null && part.length() >= WITHIN && folded(title).contains(part);
  }

  /** Letters and digits in lower case. */
  static String folded(String text) {
    return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
