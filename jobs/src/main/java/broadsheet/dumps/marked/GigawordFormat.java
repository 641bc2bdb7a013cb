package broadsheet.dumps.marked;

import broadsheet.dumps.format.Notes;
import broadsheet.dumps.markup.Answer;
import broadsheet.dumps.markup.Element;
import broadsheet.dumps.markup.Sgml;
import broadsheet.dumps.markup.Story;
import broadsheet.model.Reject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Documents of the Gigaword corpora. Source, language and day stand in their ids. */
final class GigawordFormat implements MarkedFormat {
  private static final Notes NOTES =
      Notes.of(
              "gigaword",
              "the SGML of the Gigaword corpora",
              "an element DOC with an id and a type")
          .field("id", "DOC@id")
          .field("title", "HEADLINE")
          .field("text", "TEXT/P")
          .field("published", "the day in the id")
          .field("outlet", "the first three letters of the id")
          .field("language", "the letters in the middle of the id")
          .trap(
              "documents of type multi, advis and other are no articles: rejected, with that"
                  + " reason")
          .trap("datelines stand by themselves, not in the text")
          .documented();
  private static final Pattern ID =
      Pattern.compile(
          "([A-Z]{3})(?:_([A-Z]{3})_)?(\\d{4})(\\d{2})(\\d{2})\\.\\d+", Pattern.CASE_INSENSITIVE);
  private static final Map<String, String> SOURCES =
      Map.ofEntries(
          Map.entry("AAW", "Asharq Al-Awsat"),
          Map.entry("AFA", "Agence France-Presse"),
          Map.entry("AFE", "Agence France-Presse"),
          Map.entry("AFP", "Agence France-Presse"),
          Map.entry("ALH", "Al-Hayat"),
          Map.entry("ANN", "An Nahar"),
          Map.entry("APW", "Associated Press"),
          Map.entry("CNA", "Central News Agency"),
          Map.entry("HYT", "Al-Hayat"),
          Map.entry("LTW", "Los Angeles Times-Washington Post News Service"),
          Map.entry("NHR", "An Nahar"),
          Map.entry("NYT", "The New York Times"),
          Map.entry("WPB", "Washington Post/Bloomberg News Service"),
          Map.entry("XIA", "Xinhua"),
          Map.entry("XIE", "Xinhua"),
          Map.entry("XIN", "Xinhua"),
          Map.entry("ZBN", "Lianhe Zaobao"));
  private static final Map<String, String> LANGUAGES =
      Map.of("ENG", "en", "FRE", "fr", "SPA", "es", "CMN", "zh", "ARB", "ar", "POR", "pt");

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public boolean begins(Element root) {
    return root.name().equals("doc")
        && root.attribute("id").isPresent()
        && root.attribute("type").isPresent();
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
    String type = doc.attribute("type").orElse("story").toLowerCase(Locale.ROOT);
    if (!type.equals("story")) {
      return new Answer.Refused(Reject.Reason.NO_ARTICLE, "a document of type " + type);
    }
    String id = doc.attribute("id").orElse("");
    var story = new Story().put("id", id);
    Matcher parts = ID.matcher(id);
    if (parts.matches()) {
      String source = parts.group(1).toUpperCase(Locale.ROOT);
      story
          .put("date_published", parts.group(3) + '-' + parts.group(4) + '-' + parts.group(5))
          .put("outlet", SOURCES.getOrDefault(source, source))
          .put("language", language(parts.group(2)));
    }
    return story
        .put("title", doc.line("headline"))
        .put("text", TrecFormat.text(doc.all("text")))
        .put("dateline", doc.line("dateline"))
        .answer();
  }

  private static Optional<String> language(String code) {
    return Optional.ofNullable(code).map(each -> LANGUAGES.get(each.toUpperCase(Locale.ROOT)));
  }
}
