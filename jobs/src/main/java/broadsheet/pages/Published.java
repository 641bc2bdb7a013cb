package broadsheet.pages;

import broadsheet.dates.DateReading;
import broadsheet.dates.UrlDates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When an article was published, and where that was found.
 *
 * @param at ISO 8601
 * @param source {@code json-ld}, {@code og}, {@code microdata}, {@code time}, {@code meta}, {@code
 *     url} or {@code text}
 */
record Published(String at, String source) {
  private static final String[] GRAPH = {
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "article:published",
    "og:pubdate",
    "article:post_date",
    "bt:pubdate"
  };
  private static final String[] METAS = {
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dc.date.created",
    "dcterms.issued",
    "dcterms.created",
    "dc.date",
    "dcterms.date",
    "dc.created",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "pub_date",
    "publication_date",
    "publication-date",
    "publicationdate",
    "published",
    "published-date",
    "published_date",
    "date_published",
    "datepublished",
    "article_date_original",
    "article.published",
    "article.created",
    "originalpublicationdate",
    "displaydate",
    "timestamp",
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime",
    "rnews:datepublished",
    "citation_publication_date",
    "citation_online_date",
    "prism.publicationdate",
    "date",
    "created",
    "date.created",
    "og:created",
    "creationdate",
    "last-modified-date",
    "veeseo:date",
    "vr:published_time",
    "content_create_date",
    "eomportal-pubdate",
    "pdate",
    "ptime",
    "cre_date",
    "iso-8601-publish-date",
    "release_date",
    "issued",
    "lastmod",
    "release-date"
  };
  private static final Pattern DATED =
      Pattern.compile(
          "(?<!\\d)(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?(?:\\d{4}|\\d{2})|\\d{1,2}([-/])\\d{1,2}\\1(?:\\d{4}|\\d{2})"
              + "|\\d{1,2}(?:\\.|st|nd|rd|th|er|º|ª)?,?[\\s-](?:de\\s|of\\s)?\\p{L}{3,12}\\.?,?[\\s-](?:de\\s|del\\s)?\\d{4}"
              + "|\\d{4}[年년]\\s?\\d{1,2}[月월]\\s?\\d{1,2}[日일])(?!\\d)"
              + "|(?<!\\p{L})\\p{L}{3,12}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}(?!\\d)");
  private static final Pattern UPDATE =
      Pattern.compile(
          "(?i)updat|aktualisiert|modifi|actualiz|mis à"
              + " jour|stand:|aggiorna|bearbeitet|geändert|atualiza");
  private static final int SHORT = 200;

  /** Finds it; null if nothing tells. */
  static Published find(
      Facts facts, StatedArticle stated, Boxes boxes, Region region, Stamps stamps, String url) {
    Published found = first(stamps, "json-ld", List.of(orEmpty(stated.published())));
    if (found == null) {
      found = first(stamps, "og", facts.all(GRAPH));
    }
    if (found == null) {
      found = first(stamps, "microdata", microdata(boxes, region));
    }
    if (found == null) {
      found = first(stamps, "microdata", facts.all("datepublished"));
    }
    if (found == null) {
      found = first(stamps, "time", times(boxes, region));
    }
    if (found == null) {
      found = first(stamps, "meta", facts.all(METAS));
    }
    if (found == null && url != null) {
      Optional<DateReading> day = UrlDates.find(url);
      found =
          day.isEmpty() || day.get().at() == null
              ? null
              : first(stamps, "url", List.of(day.get().day().toString()));
    }
    return found != null ? found : visible(region, stamps);
  }

  /** Whether a day is printed in a text. */
  static boolean isDated(String text) {
    return DATED.matcher(text).find();
  }

  /** When it was last changed, or null. */
  static String updated(Facts facts, StatedArticle stated, Stamps stamps) {
    List<String> said = new ArrayList<>();
    said.add(orEmpty(stated.modified()));
    said.addAll(
        facts.all(
            "article:modified_time",
            "og:updated_time",
            "og:article:modified_time",
            "datemodified",
            "dcterms.modified",
            "dc.date.modified",
            "last-modified",
            "lastmod",
            "revised"));
    Published found = first(stamps, "", said);
    return found == null ? null : found.at();
  }

  private static String orEmpty(String value) {
    return value == null ? "" : value;
  }

  private static Published first(Stamps stamps, String source, List<String> printed) {
    for (String one : printed) {
      String at = stamps.read(one);
      if (at != null) {
        return new Published(at, source);
      }
    }
    return null;
  }

  private static List<String> microdata(Boxes boxes, Region region) {
    List<String> found = new ArrayList<>();
    for (Box box : boxes.all()) {
      if (box.element != null
          && box.index < region.end()
          && box.element.attr("itemprop").contains("datePublished")) {
        found.addAll(values(boxes, box));
      }
    }
    return found;
  }

  /** What an element gives as its date: attributes first, then its text. */
  private static List<String> values(Boxes boxes, Box box) {
    List<String> values = new ArrayList<>();
    for (String key : List.of("content", "datetime", "title")) {
      if (box.element.hasAttr(key)) {
        values.add(box.element.attr(key));
      }
    }
    String text = boxes.text(box, SHORT);
    Matcher dated = DATED.matcher(text);
    if (dated.find()) {
      values.add(dated.group());
    }
    return values;
  }

  private static List<String> times(Boxes boxes, Region region) {
    List<String> marked = new ArrayList<>();
    List<String> other = new ArrayList<>();
    for (Box box : boxes.all()) {
      boolean isTime =
          box.element != null
              && (box.is("time")
                  || (box.is("abbr") && box.element.className().contains("published"))
                  || box.element.hasAttr("datetime"));
      if (isTime && region.near(box) && !region.isBeside(box)) {
        String said = box.element.className() + " " + box.element.attr("itemprop");
        if (UPDATE.matcher(said).find() && !said.contains("publish")) {
          continue;
        }
        boolean isMarked =
            box.element.hasAttr("pubdate")
                || said.contains("publish")
                || said.contains("entry-date");
        (isMarked ? marked : other).addAll(values(boxes, box));
      }
    }
    marked.addAll(other);
    return marked;
  }

  /** A date that readers see near the headline, or else in the page's date line. */
  private static Published visible(Region region, Stamps stamps) {
    Published updated = null;
    for (Paragraph paragraph : region.around()) {
      if (paragraph.text().length() > SHORT) {
        continue;
      }
      Matcher dated = DATED.matcher(paragraph.text());
      while (dated.find()) {
        String at = stamps.read(dated.group());
        if (at != null) {
          String before = paragraph.text().substring(0, dated.start());
          if (!UPDATE.matcher(before).find()) {
            return new Published(at, "text");
          }
          updated = updated == null ? new Published(at, "text") : updated;
        }
      }
    }
    return updated;
  }
}
