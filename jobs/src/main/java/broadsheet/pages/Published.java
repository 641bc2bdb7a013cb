package broadsheet.pages;

import broadsheet.dates.DateReading;
import broadsheet.dates.UrlDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime",
    "rnews:datepublished",
    "citation_publication_date",
    "citation_online_date",
    "prism.publicationdate",
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
    "release-date"
  };

  /** What many pages have of another day: of the last change, or of the page's delivery. */
  private static final String[] WEAK = {
    "date",
    "created",
    "date.created",
    "creationdate",
    "og:created",
    "timestamp",
    "lastmod",
    "last-modified-date"
  };

  private static final Set<String> SURE = Set.of("json-ld", "microdata");
  private static final int DAY = 10;

  /**
   * Finds it; null if nothing tells. What the page says of itself goes before the address and that
   * before what readers see; but an earlier day in the address goes before all, as pages that move
   * are stamped anew, a day that two of them agree on goes before one that stands alone, and where
   * times are given in another zone, so that the day is one off, the day that readers see.
   */
  static Published find(
      Facts facts, StatedArticle stated, Boxes boxes, Region region, Stamps stamps, String url) {
    Visible visible = new Visible(boxes, region, stamps);
    List<Published> found = new ArrayList<>();
    add(stamps, "json-ld", List.of(orEmpty(stated.published())), found);
    add(stamps, "og", facts.all(GRAPH), found);
    List<String> microdata = visible.microdata();
    microdata.addAll(facts.all("itemprop:datepublished"));
    add(stamps, "microdata", microdata, found);
    add(stamps, "time", visible.times(), found);
    add(stamps, "meta", facts.all(METAS), found);
    add(stamps, "url", List.of(address(url)), found);
    add(stamps, "text", List.of(orEmpty(visible.day())), found);
    if (found.isEmpty()) {
      add(stamps, "meta", facts.all(WEAK), found);
    }
    return found.isEmpty() ? null : chosen(found, updated(facts, stated, stamps));
  }

  private static Published chosen(List<Published> found, String updated) {
    Published first = found.get(0);
    for (Published other : found) {
      boolean isEarlier = other.source().equals("url") && other.day().compareTo(first.day()) < 0;
      if ((isEarlier && !isNextDay(first, other)) || isSeenElsewhere(first, other)) {
        return other;
      }
    }
    if (support(first, found) > 1) {
      return first;
    }
    String change = updated == null ? "" : updated.substring(0, DAY);
    for (Published other : found) {
      boolean isSeen = other.source().equals("text") && isNextDay(first, other);
      boolean isAgreed =
          support(other, found) > 1 && (!other.day().equals(change) || other.source().equals("og"));
      if (isSeen || isAgreed || isPrinted(first, other, change)) {
        return other;
      }
    }
    return first;
  }

  /** Whether a time element shows the day where readers are, of a time given in UTC. */
  private static boolean isSeenElsewhere(Published first, Published other) {
    return other.source().equals("time")
        && other.at().length() == DAY
        && first.at().endsWith("Z")
        && isNextDay(first, other);
  }

  /** Whether it is a time element near the headline, against a meta element or the address. */
  private static boolean isPrinted(Published first, Published other, String change) {
    return other.source().equals("time")
        && !SURE.contains(first.source())
        && !other.day().equals(change);
  }

  /** How many sources say the same day; the text and its time elements are one. */
  private static int support(Published one, List<Published> found) {
    Set<String> sources = new HashSet<>();
    for (Published other : found) {
      if (other.day().equals(one.day())) {
        sources.add(other.source().equals("text") ? "time" : other.source());
      }
    }
    return sources.size();
  }

  private String day() {
    return at.substring(0, DAY);
  }

  private static boolean isNextDay(Published timed, Published seen) {
    long days =
        LocalDate.parse(timed.day()).toEpochDay() - LocalDate.parse(seen.day()).toEpochDay();
    return timed.at().length() > DAY && Math.abs(days) == 1;
  }

  private static String address(String url) {
    Optional<DateReading> day = url == null ? Optional.empty() : UrlDates.find(url);
    return day.isEmpty() || day.get().at() == null ? "" : day.get().day().toString();
  }

  private static void add(
      Stamps stamps, String source, List<String> printed, List<Published> found) {
    Published first = first(stamps, source, printed);
    if (first != null) {
      found.add(first);
    }
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
            "itemprop:datemodified",
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
}
