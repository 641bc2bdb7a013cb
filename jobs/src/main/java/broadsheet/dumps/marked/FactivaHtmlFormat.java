package broadsheet.dumps.marked;

import broadsheet.dumps.format.Notes;
import broadsheet.dumps.markup.Answer;
import broadsheet.dumps.markup.Story;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Pages that Factiva saves: articles as tables of two-letter codes and what they hold. */
final class FactivaHtmlFormat implements HtmlFormat {
  private static final Notes NOTES =
      Notes.of(
              "factiva-html",
              "pages saved from Factiva with field codes, any number of articles",
              "HTML with a table cell HD and another LP or TD")
          .field("id", "AN")
          .field("title", "HD")
          .field("text", "LP and TD")
          .field("published", "PD and ET")
          .field("outlet", "SN")
          .field("language", "LA")
          .field("author", "BY")
          .field("section", "SE")
          .trap("dates and languages are in the language of the interface")
          .trap(
              "CO, IN, NS, RE, IPC and PUB are the archive's own words, not the article's: not"
                  + " read")
          .documented();

  private static final Pattern CODES =
      Pattern.compile("<b>\\s*HD\\s*</b>(?s:.*)<b>\\s*(?:LP|TD|AN|SN)\\s*</b>");

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public boolean begins(String page) {
    return page.contains(">HD<") && CODES.matcher(page).find();
  }

  @Override
  public List<Element> records(Document page) {
    return page.select("table").stream()
        .filter(table -> table.selectFirst("table table") == null)
        .filter(table -> rows(table).containsKey("HD"))
        .toList();
  }

  @Override
  public Answer read(Element table, Document page) {
    Map<String, Element> rows = rows(table);
    return new Story()
        .put("id", line(rows, "AN").map(FactivaHtmlFormat::lastWord))
        .put("title", line(rows, "HD"))
        .put("text", text(rows))
        .put("date_published", line(rows, "PD").map(day -> at(day, line(rows, "ET"))))
        .put("outlet", line(rows, "SN"))
        .put("language", line(rows, "LA"))
        .put("author", line(rows, "BY"))
        .put("section", line(rows, "SE"))
        .answer();
  }

  private static Map<String, Element> rows(Element table) {
    Map<String, Element> rows = new LinkedHashMap<>();
    for (Element row : table.select("tr")) {
      List<Element> cells = row.children();
      if (cells.size() >= 2) {
        String code = cells.get(0).text().replace('\u00A0', ' ').strip();
        if (code.length() == 2 || code.length() == 3) {
          rows.putIfAbsent(code, cells.get(1));
        }
      }
    }
    return rows;
  }

  private static Optional<String> line(Map<String, Element> rows, String code) {
    return Optional.ofNullable(rows.get(code)).map(Element::text).filter(text -> !text.isBlank());
  }

  /** Numbers are printed as {@code Document ABC0000020111229e7ct0001r}. */
  private static String lastWord(String number) {
    return number.substring(number.strip().lastIndexOf(' ') + 1);
  }

  private static String at(String day, Optional<String> time) {
    return time.map(each -> day + ' ' + each).orElse(day);
  }

  private static String text(Map<String, Element> rows) {
    return String.join(
        "\n\n",
        Stream.of("LP", "TD")
            .flatMap(code -> Stream.ofNullable(rows.get(code)))
            .map(HtmlFormat::prose)
            .toList());
  }
}
