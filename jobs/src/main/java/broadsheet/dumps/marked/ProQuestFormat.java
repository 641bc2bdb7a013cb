package broadsheet.dumps.marked;

import broadsheet.dumps.format.Notes;
import broadsheet.dumps.markup.Answer;
import broadsheet.dumps.markup.Element;
import broadsheet.dumps.markup.Prose;
import broadsheet.dumps.markup.Story;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Records of ProQuest's services for text mining. The text is HTML, escaped once more; a scan's
 * text without markup stands in another element.
 */
public final class ProQuestFormat implements MarkedFormat {
  private static final Notes NOTES =
      Notes.of(
              "proquest-xml",
              "records of ProQuest's TDM Studio; one a file or many",
              "an element Record with a GOID")
          .field("id", "GOID")
          .field("title", "Obj/TitleAtt/Title")
          .field("text", "TextInfo/Text, else FullText, else HiddenText")
          .field("teaser", "Obj/Abstract/AbsText")
          .field("published", "Obj/NumericDate, StartDate, AlphaDate")
          .field("outlet", "DFS/PubFrosting/Title")
          .field("language", "Obj/Language/ISO, RawLang")
          .field("author", "Contributor/Author: first and last name, else as printed")
          .trap("the text is HTML, escaped once more")
          .trap("tags in capitals in some deliveries: read in any case")
          .documented();

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public boolean begins(Element root) {
    return Stream.concat(Stream.of(root), root.within("record").stream())
        .anyMatch(each -> each.name().equals("record") && !each.within("goid").isEmpty());
  }

  @Override
  public Set<String> records() {
    return Set.of("record");
  }

  @Override
  public Answer read(Element record, Optional<Element> head) {
    return new Story()
        .put("id", record.line("goid").or(() -> deep(record, "goid")))
        .put("url", deep(record, "url").filter(url -> url.startsWith("http")))
        .put("title", record.line("obj", "titleatt", "title").or(() -> record.line("title")))
        .put("text", text(record))
        .put(
            "description",
            record.line("obj", "abstract", "abstext").or(() -> deep(record, "abstext")))
        .put("date_published", date(record))
        .put("outlet", outlet(record))
        .put("language", language(record))
        .put("authors", authors(record))
        .put("section", deep(record, "section"))
        .answer();
  }

  private static Optional<String> deep(Element record, String name) {
    return record.within(name).stream().flatMap(each -> each.line().stream()).findFirst();
  }

  private static Optional<String> text(Element record) {
    return Stream.of("text", "fulltext", "hiddentext")
        .flatMap(name -> record.within(name).stream())
        .map(ProQuestFormat::body)
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  private static String body(Element text) {
    return text.children().findAny().isPresent() ? Prose.of(text).orElse("") : text.text();
  }

  private static Optional<String> date(Element record) {
    return Stream.of("numericdate", "startdate", "alphadate")
        .flatMap(name -> deep(record, name).stream())
        .findFirst();
  }

  private static Optional<String> outlet(Element record) {
    return record
        .line("dfs", "pubfrosting", "title")
        .or(
            () ->
                record.within("pubfrosting").stream()
                    .flatMap(each -> deep(each, "title").stream())
                    .findFirst())
        .or(() -> deep(record, "publicationtitle"));
  }

  private static Optional<String> language(Element record) {
    return record
        .line("obj", "language", "iso")
        .or(() -> record.line("obj", "language", "rawlang"));
  }

  private static List<String> authors(Element record) {
    return record.within("contributor").stream().flatMap(each -> author(each).stream()).toList();
  }

  /** First and last name where they are told apart, else as printed. */
  private static Optional<String> author(Element contributor) {
    Element author = contributor.first("author").orElse(contributor);
    Optional<String> last = deep(author, "lastname");
    if (last.isPresent()) {
      String all =
          Stream.of("firstname", "middlename", "lastname")
              .flatMap(name -> deep(author, name).stream())
              .reduce((a, b) -> a + " " + b)
              .orElse("");
      return Optional.of(all);
    }
    return deep(author, "normalizeddisplayform")
        .or(() -> deep(author, "originalform"))
        .or(author::line);
  }
}
