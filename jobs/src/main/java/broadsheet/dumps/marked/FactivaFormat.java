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

/** Articles in Factiva's XML. */
final class FactivaFormat implements MarkedFormat {
  private static final Notes NOTES =
      Notes.of("factiva-xml", "articles in Factiva's XML", "an element article with an accessionNo")
          .field("id", "accessionNo, else reference")
          .field("title", "headline")
          .field("text", "leadParagraph and tailParagraphs")
          .field("published", "publicationDate/dateTime; publicationDate/date and publicationTime")
          .field("outlet", "sourceName, else publisherName")
          .field("language", "baseLanguage")
          .field("author", "byline")
          .field("section", "sectionName")
          .trap("words that were searched for stand in elements hlt, in midst of a sentence")
          .documented();

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public boolean begins(Element root) {
    return Stream.concat(Stream.of(root), root.within("article").stream())
        .anyMatch(each -> each.name().equals("article") && each.first("accessionno").isPresent());
  }

  @Override
  public Set<String> records() {
    return Set.of("article");
  }

  @Override
  public Answer read(Element article, Optional<Element> head) {
    List<Element> body =
        Stream.of("leadparagraph", "tailparagraphs")
            .flatMap(name -> article.all(name).stream())
            .toList();
    return new Story()
        .put("id", article.line("accessionno").or(() -> article.line("reference")))
        .put("title", article.line("headline"))
        .put("text", Prose.of(body))
        .put("date_published", date(article))
        .put("outlet", article.line("sourcename").or(() -> article.line("publishername")))
        .put("language", article.line("baselanguage"))
        .put("author", article.line("byline"))
        .put("section", article.line("sectionname"))
        .answer();
  }

  private static Optional<String> date(Element article) {
    return article
        .line("publicationdate", "datetime")
        .or(() -> article.line("publicationdate", "date").map(day -> at(day, article)))
        .or(() -> article.line("publicationdate"));
  }

  private static String at(String day, Element article) {
    return article.line("publicationtime", "time").map(time -> day + " " + time).orElse(day);
  }
}
