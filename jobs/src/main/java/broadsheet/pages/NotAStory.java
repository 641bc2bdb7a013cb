package broadsheet.pages;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells pages that hold no article: errors, logins, lists of articles, videos. */
final class NotAStory {
  private static final int LITTLE = 600;
  private static final int FORM = 150;
  private static final int SOME = 1_500;
  private static final int MANY = 10;
  private static final int HEADLINE = 20;
  private static final double MOST = 0.5;
  private static final Pattern ERROR =
      Pattern.compile(
          "^\\W*(?:(?:error|http|fehler)?\\s?(?:40[0134]|410|429|50[0234])\\b|(?:oops\\W+)?(?:the"
              + " )?page (?:you (?:are|were) looking for )?(?:was |could )?not (?:be )?found|not"
              + " found|file not found|(?:diese )?seite (?:wurde )?nicht gefunden|page (?:non"
              + " trouvée|introuvable)|página no encontrada|pagina non trovata|access"
              + " denied|forbidden|zugriff verweigert|attention required|just a moment|are you a"
              + " robot|service unavailable|bad gateway|site maintenance|account suspended|index of"
              + " /)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern LOGIN =
      Pattern.compile(
          "^\\W*(?:log ?in|sign ?in|sign ?up|login|anmelden|anmeldung|registrier|se"
              + " connecter|connexion|iniciar sesi[oó]n|accedi|inloggen|subscribe)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern TAG =
      Pattern.compile(
          "/(?:tags?|schlagwort|stichwort|topics?|thema|themen|etiqueta)/[^/]+/?(?:page/\\d+/?)?$");
  private static final Pattern SECTION =
      Pattern.compile(
          "/(?:category|categories|kategorie|categoria|section|rubrik|ressort|archives?|archiv|author|authors|autor|autoren|page/\\d+|feed)(?:/[^/]+)?/?$|^https?://[^/]+/?(?:index\\.\\w{2,5})?$");
  private static final Pattern SEARCH =
      Pattern.compile("/(?:search|suche|buscar|recherche)(?:/|$)");
  private static final Pattern LIST =
      Pattern.compile("collectionpage|itemlist|searchresultspage|profilepage");
  private static final Pattern VIDEO = Pattern.compile("videoobject");

  private static final Pattern QUERY = Pattern.compile("[?#]");
  private static final int LONGEST = 2_000;

  private NotAStory() {}

  /**
   * The reason why a page holds no article, or null if it holds one.
   *
   * @param text what was found of it
   * @param url its address, or null
   */
  static String why(
      Facts facts,
      JsonLd data,
      StatedArticle stated,
      Boxes boxes,
      List<Paragraph> text,
      String url) {
    int prose = text.stream().filter(Paragraph::isProse).mapToInt(Paragraph::chars).sum();
    String title = facts.title() == null ? "" : facts.title();
    if (prose < LITTLE && ERROR.matcher(title).find()) {
      return "error page";
    }
    boolean isForm = prose < FORM && hasPassword(boxes);
    if (isForm || (prose < LITTLE && LOGIN.matcher(title).find())) {
      return "login";
    }
    String type = facts.first("og:type");
    boolean isArticle =
        stated.isArticle() || (type != null && type.toLowerCase(Locale.ROOT).contains("article"));
    boolean isClip = facts.hasPlayer() && chars(text) < FORM;
    if (prose < LITTLE && (isVideo(type, data) || isClip) && !isArticle) {
      return "video only";
    }
    String notice = prose < LITTLE ? Notices.why(text) : null;
    if (notice != null) {
      return notice;
    }
    if (stated.isArticle()) {
      return null;
    }
    return !isArticle && isLinksOnly(text, boxes)
        ? "index page"
        : list(facts, data, boxes, prose, isArticle, url);
  }

  private static String list(
      Facts facts, JsonLd data, Boxes boxes, int prose, boolean isArticle, String url) {
    int headlines = headlines(boxes);
    boolean isStated = data.objects().stream().anyMatch(object -> JsonLd.isA(object, LIST));
    String path = path(url != null ? url : facts.canonical());
    boolean isFew = prose < SOME || prose < headlines * HEADLINE * 2;
    if (headlines < MANY || !isFew || (isArticle && !isStated)) {
      return null;
    }
    if (SEARCH.matcher(path).find()) {
      return "search page";
    }
    if (TAG.matcher(path).find()) {
      return "tag page";
    }
    boolean isSection = SECTION.matcher(path).find();
    return isStated || isSection || prose < LITTLE ? "index page" : null;
  }

  /** Whether the text is shorter than one paragraph, and most of the page is links. */
  private static boolean isLinksOnly(List<Paragraph> text, Boxes boxes) {
    if (chars(text) >= Paragraph.PROSE) {
      return false;
    }
    List<Paragraph> all = Paragraph.split(boxes.all());
    int links = all.stream().mapToInt(Paragraph::linkChars).sum();
    return links > MOST * all.stream().mapToInt(Paragraph::chars).sum();
  }

  private static int chars(List<Paragraph> text) {
    return text.stream().filter(p -> !p.holder().isHeading()).mapToInt(Paragraph::chars).sum();
  }

  private static String path(String url) {
    if (url == null) {
      return "";
    }
    Matcher end = QUERY.matcher(url.length() > LONGEST ? url.substring(0, LONGEST) : url);
    return end.find() ? url.substring(0, end.start()) : url;
  }

  private static boolean isVideo(String type, JsonLd data) {
    return (type != null && type.toLowerCase(Locale.ROOT).startsWith("video"))
        || data.objects().stream().anyMatch(object -> JsonLd.isA(object, VIDEO));
  }

  private static boolean hasPassword(Boxes boxes) {
    return boxes.all().stream()
        .anyMatch(
            box ->
                box.is("input")
                    && box.element.attr("type").equalsIgnoreCase("password")
                    && !box.isGone);
  }

  /** Headings that are links, as lists of articles have. */
  private static int headlines(Boxes boxes) {
    int headlines = 0;
    for (Paragraph paragraph : Paragraph.split(boxes.all())) {
      boolean isHeading = paragraph.holder().isHeading() && paragraph.chars() >= HEADLINE;
      headlines += isHeading && paragraph.linkDensity() > MOST ? 1 : 0;
    }
    return headlines;
  }
}
