package broadsheet.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in the body of a page: in attributes of its elements and in what readers see. */
final class Visible {
  private static final Pattern DATED =
      Pattern.compile(
          "(?<![\\d.])(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?(?:\\d{4}|\\d{2})|\\d{1,2}([-/])\\d{1,2}\\1(?:\\d{4}|\\d{2})"
              + "|\\d{1,2}(?:\\.|st|nd|rd|th|er|º|ª)?,?[\\s-](?:de\\s|of\\s)?\\p{L}{3,12}\\.?,?[\\s-](?:de\\s|del\\s)?\\d{4}"
              + "|\\d{4}[年년]\\s?\\d{1,2}[月월]\\s?\\d{1,2}[日일])(?!\\d)"
              + "|(?<!\\p{L})\\p{L}{3,12}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}(?!\\d)");
  private static final Pattern UPDATE =
      Pattern.compile(
          "updat|aktualisiert|modifi|actualiz|mis à"
              + " jour|stand:|aggiorna|bearbeitet|geändert|änderung|atualiza|redigeret|zmieniono|zuletzt",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "publish|posted|erschienen|veröffentlicht|publiziert|erstellt|publi[ée]|publicad|pubblicato|opublikowan|gepubliceerd|publicerad|fecha|datum|date\\s*:|pressemitteilung|press"
              + " release",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:publish\\w*|posted|erschienen|veröffentlicht|publié|publicado|pubblicato|opublikowano)[^\\d.]{0,20}$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern LABEL_AFTER =
      Pattern.compile(
          "(?:veröffentlicht|publiziert|gepostet|erschienen|published)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern DATE_CLASS =
      Pattern.compile(
          "(?i)(?<![a-z])(?:date|datum|time|published|posted|fecha|datetime|timestamp|pubdate|data)(?![a-z])|date|datum");
  private static final Pattern ELSEWHERE =
      Pattern.compile("(?i)video|image|comment|person|organi[sz]ation|product|event");
  private static final int SHORT = 200;
  private static final int LONG = 1_000;
  private static final int START = 60;
  private static final int LEVELS = 30;
  private static final int FAR = 300;

  private final Boxes boxes;
  private final Region region;
  private final Stamps stamps;

  Visible(Boxes boxes, Region region, Stamps stamps) {
    this.boxes = boxes;
    this.region = region;
    this.stamps = stamps;
  }

  /** Whether a day is printed in a text. */
  static boolean isDated(String text) {
    return DATED.matcher(text).find();
  }

  /** Values of elements that say they are the day of publication, those up to the text first. */
  List<String> microdata() {
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    for (Box box : boxes.all()) {
      boolean isDate =
          box.element != null && box.element.attr("itemprop").contains("datePublished");
      if (isDate && !isOfSomethingElse(box)) {
        (box.index < region.end() ? before : after).addAll(values(box));
      }
    }
    before.addAll(after);
    return before;
  }

  private static boolean isOfSomethingElse(Box box) {
    Box around = box;
    for (int level = 0; level < LEVELS && around != null; level++) {
      String type = around.element.attr("itemtype");
      if (!type.isEmpty()) {
        return ELSEWHERE.matcher(type).find();
      }
      around = around.parent;
    }
    return false;
  }

  /** What an element gives as its date: attributes first, then its text. */
  private List<String> values(Box box) {
    List<String> values = new ArrayList<>();
    for (String key : List.of("content", "datetime", "title")) {
      if (box.element.hasAttr(key)) {
        values.add(box.element.attr(key));
      }
    }
    Matcher dated = DATED.matcher(boxes.text(box, SHORT));
    if (dated.find()) {
      values.add(dated.group());
    }
    return values;
  }

  /** Values of time elements near the headline, those marked as publication first. */
  List<String> times() {
    List<String> marked = new ArrayList<>();
    List<String> other = new ArrayList<>();
    for (Box box : boxes.all()) {
      if (!isTime(box) || !region.near(box) || region.isBeside(box)) {
        continue;
      }
      String said = box.element.className() + " " + box.element.attr("itemprop");
      if (!UPDATE.matcher(said).find() || said.contains("publish")) {
        boolean isMarked =
            box.element.hasAttr("pubdate")
                || said.contains("publish")
                || said.contains("entry-date");
        (isMarked ? marked : other).addAll(values(box));
      }
    }
    marked.addAll(other);
    return marked;
  }

  private static boolean isTime(Box box) {
    return box.element != null
        && (box.is("time")
            || box.element.hasAttr("datetime")
            || (box.is("abbr") && box.element.className().contains("published")));
  }

  /** The day that readers see near the headline, ISO, or null. */
  String day() {
    String plain = null;
    String updated = null;
    for (Paragraph paragraph : region.around()) {
      boolean isShort = paragraph.text().length() <= SHORT;
      String text = isShort ? paragraph.text() : paragraph.text().substring(0, START);
      Matcher dated = DATED.matcher(text);
      int from = 0;
      while (dated.find()) {
        String at = stamps.read(dated.group());
        String before = text.substring(from, dated.start());
        from = dated.end();
        if (at == null) {
          continue;
        }
        if (UPDATE.matcher(before).find()) {
          updated = updated == null ? at : updated;
        } else if (PUBLISHED.matcher(before).find()) {
          return at;
        } else if (isShort || dated.start() == 0) {
          plain = plain == null ? at : plain;
        }
      }
    }
    if (plain != null) {
      return plain;
    }
    String other = classed();
    other = other != null ? other : labelled();
    return other != null ? other : updated;
  }

  /** Anywhere on the page, if the words around it say that it is the day of publication. */
  private String labelled() {
    for (Paragraph paragraph : region.page()) {
      Matcher dated = DATED.matcher(paragraph.text());
      while (paragraph.text().length() <= LONG && dated.find()) {
        String before =
            paragraph.text().substring(Math.max(0, dated.start() - START), dated.start());
        String after = line(paragraph.text(), dated.end());
        boolean isLabelled = LABEL.matcher(before).find() || LABEL_AFTER.matcher(after).find();
        String at = isLabelled ? stamps.read(dated.group()) : null;
        if (at != null) {
          return at;
        }
      }
    }
    return null;
  }

  private static String line(String text, int start) {
    int end = text.indexOf('\n', start);
    int most = Math.min(text.length(), start + START);
    return text.substring(start, end < 0 ? most : Math.min(end, most));
  }

  /** In the last element before the text whose class says that it is a date. */
  private String classed() {
    for (int i = region.start() - 1; i >= Math.max(0, region.start() - FAR); i--) {
      Box box = boxes.all().get(i);
      if (box.element != null && DATE_CLASS.matcher(box.element.className()).find()) {
        Matcher dated = DATED.matcher(boxes.text(box, SHORT));
        String at = dated.find() ? stamps.read(dated.group()) : null;
        if (at != null) {
          return at;
        }
      }
    }
    return null;
  }
}
