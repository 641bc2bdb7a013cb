package broadsheet.pages;

import broadsheet.pages.JsonLd.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Who wrote an article. */
final class Writers {
  /** Where pages name their authors in their head, the most reliable first. */
  private static final List<String> METAS =
      List.of(
          "author",
          "article:author",
          "og:article:author",
          "parsely-author",
          "sailthru.author",
          "byl",
          "dc.creator",
          "dcterms.creator",
          "dc.author",
          "citation_author",
          "article:author_name",
          "authors",
          "cxenseparse:author",
          "vr:author",
          "shareaholic:article_author_name");

  /** Classes of elements with an author's name. */
  private static final Pattern CLASS =
      Pattern.compile(
          "(?<![a-z])(?:author|(?:post|entry|article)author|autor|autoren|auteur|contributor"
              + "|creator|redakteur|reporter|verfasser|writer|by|postedby|writtenby|fn|vcard)"
              + "(?![a-z])|byline|author(?!-?(?:bio|avatar|image|img|desc|social|links))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FIRM =
      Pattern.compile("\\b(?:GmbH|AG|e\\.\\s?V\\.|Inc\\b|Ltd|LLC|S\\.A\\.|Verlag)");
  private static final int SHORT = 120;
  private static final int MOST_INNER = 120;

  private Writers() {}

  /**
   * Their names, in order; empty if nothing tells. A byline that readers see goes before what the
   * page says of itself; the outlet is named only where its byline names nobody else.
   */
  static List<String> find(
      Facts facts, StatedArticle stated, Boxes boxes, Region region, String outlet) {
    List<String> names = Byline.find(region, outlet);
    names = names.isEmpty() ? AuthorNames.split(stated(stated), outlet) : names;
    names = names.isEmpty() ? AuthorNames.split(metas(facts), outlet) : names;
    names = names.isEmpty() ? marked(boxes, region, outlet) : names;
    return names.isEmpty() ? marked(boxes, region, null) : names;
  }

  private static List<String> stated(StatedArticle stated) {
    List<String> names = new ArrayList<>();
    for (Named named : stated.authors()) {
      names.add(named.name());
    }
    return names;
  }

  private static List<String> metas(Facts facts) {
    List<String> found = new ArrayList<>();
    for (String key : METAS) {
      for (String value : facts.all(key)) {
        if (!value.startsWith("http") && !value.startsWith("//") && !FIRM.matcher(value).find()) {
          found.add(value);
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return found;
  }

  /** By what an element is said to hold an author's name, the surest first. */
  private enum Mark {
    NAME,
    AUTHOR,
    LINK,
    CLASS,
    NONE;

    boolean isSurerThan(Mark other) {
      return compareTo(other) < 0;
    }
  }

  /** In elements that are said to be the author's. */
  private static List<String> marked(Boxes boxes, Region region, String outlet) {
    List<String> found = new ArrayList<>();
    Mark surest = Mark.NONE;
    for (Box box : boxes.all()) {
      if (box.element == null || !region.near(box) || region.isBeside(box)) {
        continue;
      }
      Mark mark = mark(box);
      if (mark == Mark.NONE || surest.isSurerThan(mark) || holdsMarked(boxes, box)) {
        continue;
      }
      String text = boxes.text(box, SHORT);
      List<String> names =
          text.length() >= SHORT ? List.of() : AuthorNames.split(List.of(text), outlet);
      if (!names.isEmpty()) {
        if (mark.isSurerThan(surest)) {
          found.clear();
          surest = mark;
        }
        // Of elements that only their class tells, those after the first may be other people's.
        if (mark != Mark.CLASS || found.isEmpty()) {
          found.addAll(names);
        }
      }
    }
    return AuthorNames.split(found, outlet);
  }

  /** Whether one of the next elements within this one tells more closely where the name is. */
  private static boolean holdsMarked(Boxes boxes, Box box) {
    for (int i = box.index + 1; i < Math.min(box.end, box.index + MOST_INNER); i++) {
      Box inner = boxes.all().get(i);
      if (inner.element != null
          && mark(inner) != Mark.NONE
          && !boxes.text(inner, SHORT).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static Mark mark(Box box) {
    boolean isName = box.element.attr("itemprop").equals("name");
    if (isName && box.parent != null && isAuthor(box.parent)) {
      return Mark.NAME;
    }
    if (isAuthor(box)) {
      return Mark.AUTHOR;
    }
    if (box.element.attr("rel").contains("author")) {
      return Mark.LINK;
    }
    return CLASS.matcher(box.element.className()).find() ? Mark.CLASS : Mark.NONE;
  }

  private static boolean isAuthor(Box box) {
    return box.element.attr("itemprop").contains("author")
        || box.element.attr("property").equals("author");
  }
}
