package broadsheet.dumps.marked;

import broadsheet.dumps.format.Notes;
import broadsheet.dumps.markup.Answer;
import broadsheet.dumps.markup.Element;
import broadsheet.dumps.markup.Prose;
import broadsheet.dumps.markup.Sgml;
import broadsheet.dumps.markup.Story;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Documents as the TREC collections have them: a number, and elements whose names each newspaper
 * chose for itself. Where no element is the date, the number may hold it.
 */
final class TrecFormat implements MarkedFormat {
  private static final Notes NOTES =
      Notes.of(
              "trec-sgml",
              "SGML of the TREC newspaper collections and others like them",
              "an element DOC with a DOCNO")
          .field("id", "DOCNO, DOCID")
          .field("title", "HEADLINE, HEAD, HL, TITLE, TI or H3")
          .field("text", "TEXT, else BODY, LP or LEADPARA")
          .field("published", "DATE_TIME, DATE, DATE1, PUBDATE, DD; else the day in the number")
          .field("outlet", "the letters at the beginning of the number: AP, WSJ, FT, LA, NYT …")
          .field("author", "BYLINE, AUTHOR")
          .field("section", "SECTION")
          .trap("end tags may be missing; paragraphs are told by P, else by indentation")
          .trap("the Los Angeles Times' numbers have the year last");
  private static final List<String> TITLES =
      List.of("headline", "head", "hl", "title", "ti", "h3", "h1");
  private static final List<String> DATES =
      List.of("date_time", "date", "date1", "pubdate", "pub_date", "dd");
  private static final List<String> TEXTS = List.of("text", "body", "lp", "leadpara");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(NYT|APW|XIE|XIN|AP|WSJ|SJMN|LA|FT)[_A-Z]*(\\d{2,8})?.*", Pattern.CASE_INSENSITIVE);
  private static final Map<String, String> SOURCES =
      Map.of(
          "AP", "Associated Press",
          "APW", "Associated Press",
          "FT", "Financial Times",
          "LA", "Los Angeles Times",
          "NYT", "The New York Times",
          "SJMN", "San Jose Mercury News",
          "WSJ", "The Wall Street Journal",
          "XIE", "Xinhua",
          "XIN", "Xinhua");
  private static final Pattern AFTER_YEAR = Pattern.compile("(\\b(?:19|20)\\d\\d)\\s*,.*");
  private static final Pattern INDENTED = Pattern.compile("\\r?\\n(?=[ \\t]|\\r?\\n)");

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public boolean begins(Element root) {
    return root.name().equals("doc") && (has(root, "docno") || has(root, "docid"));
  }

  @Override
  public Set<String> records() {
    return Set.of("doc");
  }

  @Override
  public Element parse(String markup) {
    return Sgml.parse(markup);
  }

  @Override
  public Answer read(Element doc, Optional<Element> head) {
    Optional<String> number = line(doc, List.of("docno", "docid"));
    Optional<Matcher> parts = number.map(NUMBER::matcher).filter(Matcher::matches);
    return new Story()
        .put("id", number)
        .put("title", line(doc, TITLES))
        .put(
            "text",
            text(
                TEXTS.stream()
                    .flatMap(name -> doc.within(name).stream().limit(1))
                    .limit(1)
                    .toList()))
        .put(
            "date_published",
            line(doc, DATES).map(TrecFormat::day).or(() -> parts.flatMap(TrecFormat::date)))
        .put("outlet", parts.map(each -> SOURCES.get(each.group(1).toUpperCase(Locale.ROOT))))
        .put("author", line(doc, List.of("byline", "author", "by")))
        .put("section", line(doc, List.of("section")))
        .put("dateline", line(doc, List.of("dateline")))
        .answer();
  }

  private static boolean has(Element doc, String name) {
    return !doc.within(name).isEmpty();
  }

  private static Optional<String> line(Element doc, List<String> names) {
    return names.stream()
        .flatMap(name -> doc.within(name).stream())
        .flatMap(each -> each.line().stream())
        .findFirst();
  }

  /** Some newspapers print the day of the week and the edition after the year. */
  private static String day(String printed) {
    return AFTER_YEAR.matcher(printed).replaceFirst("$1");
  }

  /** The day in a document's number: with the year first, but for the Los Angeles Times. */
  private static Optional<String> date(Matcher number) {
    String digits = number.group(2);
    if (digits == null || (digits.length() != 6 && digits.length() != 8)) {
      return Optional.empty();
    }
    if (digits.length() == 8) {
      return Optional.of(
          digits.substring(0, 4) + '-' + digits.substring(4, 6) + '-' + digits.substring(6));
    }
    boolean isYearLast = number.group(1).equalsIgnoreCase("LA");
    String year = "19" + (isYearLast ? digits.substring(4) : digits.substring(0, 2));
    String day = isYearLast ? digits.substring(0, 4) : digits.substring(2);
    return Optional.of(year + '-' + day.substring(0, 2) + '-' + day.substring(2));
  }

  /** Paragraphs by their tags; without any, one begins after an empty line or with a blank. */
  static Optional<String> text(List<Element> texts) {
    boolean isTagged = texts.stream().anyMatch(each -> !each.within("p").isEmpty());
    if (isTagged) {
      return Prose.of(texts);
    }
    return Optional.of(
            texts.stream()
                .flatMap(each -> Stream.of(INDENTED.split(each.text())))
                .flatMap(paragraph -> Story.line(paragraph).stream())
                .collect(Collectors.joining("\n\n")))
        .filter(text -> !text.isEmpty());
  }
}
