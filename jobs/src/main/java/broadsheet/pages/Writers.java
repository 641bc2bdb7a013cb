package broadsheet.pages;

import broadsheet.pages.JsonLd.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Who wrote an article. */
final class Writers {
  private static final Pattern CLASS =
      Pattern.compile(
          "(?i)(?<![a-z])(?:byline|author|authors|autor|autoren|auteur|writer|writtenby|vcard|fn|by|post-?author|entry-?author|article-?author"
              + "|author-?name|byline-?name|author-?link|byline-?author|posted-?by|c-byline|creator|reporter|contributor|redakteur|verfasser)(?![a-z])|byline|author(?!-?(?:bio|avatar|image|img|desc|social|links))");
  private static final Pattern FIRM =
      Pattern.compile("\\b(?:GmbH|AG|e\\.\\s?V\\.|Inc\\b|Ltd|LLC|S\\.A\\.|Verlag)");
  private static final int SHORT = 120;

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
    for (String key :
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
            "twitter:data1x",
            "shareaholic:article_author_name")) {
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

  /** In elements that are said to be the author's. */
  private static List<String> marked(Boxes boxes, Region region, String outlet) {
    List<String> found = new ArrayList<>();
    int rank = 9;
    for (Box box : boxes.all()) {
      if (box.element == null || !region.near(box) || region.isBeside(box)) {
        continue;
      }
      int own = rank(box);
      if (own > rank || own == 9 || holdsRanked(boxes, box)) {
        continue;
      }
      String text = boxes.text(box, SHORT);
      List<String> names =
          text.length() >= SHORT ? List.of() : AuthorNames.split(List.of(text), outlet);
      if (!names.isEmpty()) {
        if (own < rank) {
          found.clear();
          rank = own;
        }
        if (own <= 2 || found.isEmpty()) {
          found.addAll(names);
        }
      }
    }
    return AuthorNames.split(found, outlet);
  }

  private static boolean holdsRanked(Boxes boxes, Box box) {
    for (int i = box.index + 1; i < Math.min(box.end, box.index + SHORT); i++) {
      Box inner = boxes.all().get(i);
      if (inner.element != null && rank(inner) < 9 && !boxes.text(inner, SHORT).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static int rank(Box box) {
    String prop = box.element.attr("itemprop");
    if (box.parent != null && prop.equals("name") && isAuthor(box.parent)) {
      return 0;
    }
    if (isAuthor(box)) {
      return 1;
    }
    if (box.element.attr("rel").contains("author")) {
      return 2;
    }
    String said = box.element.className();
    return !said.isEmpty() && CLASS.matcher(said).find() ? 3 : 9;
  }

  private static boolean isAuthor(Box box) {
    return box.element.attr("itemprop").contains("author")
        || box.element.attr("property").equals("author");
  }
}
