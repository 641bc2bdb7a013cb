package broadsheet.dumps.marked;

import broadsheet.dumps.format.Notes;
import broadsheet.dumps.lines.PrintedDay;
import broadsheet.dumps.markup.Answer;
import broadsheet.dumps.markup.Story;
import broadsheet.model.Reject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Pages that Europresse (Eureka) saves: one element for each article of a selection. */
final class EuropresseFormat implements HtmlFormat {
  private static final Notes NOTES =
      Notes.of(
              "europresse-html",
              "pages saved from Europresse or Eureka, any number of articles",
              "HTML with an element of class DocPublicationName")
          .field("id", "publiC-lblNodoc")
          .field("title", "titreArticle")
          .field("text", "docOcurrContainer, else section")
          .field("teaser", "rdp__subtitle")
          .field("published", "the date in DocHeader, else the day in the id")
          .field("outlet", "DocPublicationName up to the issue's number")
          .field("author", "docAuthors")
          .trap("tweets, reports and links to texts elsewhere are no articles: rejected")
          .trap("words that were searched for are marked within sentences")
          .documented();

  private static final Pattern ISSUE =
      Pattern.compile(",\\s*(?:no\\.?|n°|vol\\.?)\\s.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern DAY = Pattern.compile("[·.](\\d{4})(\\d{2})(\\d{2})[·.]");

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public boolean begins(String page) {
    return page.contains("DocPublicationName");
  }

  @Override
  public List<Element> records(Document page) {
    return page.select("article");
  }

  @Override
  public Answer read(Element article, Document page) {
    Optional<String> outlet = line(article, ".DocPublicationName");
    String kind =
        article.selectFirst("div.twitter") != null
            ? "a tweet"
            : article.selectFirst(".link-not-hosted") != null
                ? "a link to a text elsewhere"
                : outlet.filter(name -> name.matches("(?:Rapports|Reports) -.*")).isPresent()
                    ? "a report"
                    : "";
    return kind.isEmpty()
        ? story(article, outlet)
        : new Answer.Refused(Reject.Reason.NO_ARTICLE, kind);
  }

  private static Answer story(Element article, Optional<String> outlet) {
    Optional<String> id = line(article, ".publiC-lblNodoc");
    return new Story()
        .put("id", id)
        .put("title", line(article, ".titreArticleVisu").or(() -> line(article, ".titreArticle")))
        .put("text", text(article))
        .put("description", line(article, ".rdp__subtitle"))
        .put(
            "date_published",
            line(article, ".DocHeader")
                .flatMap(PrintedDay::within)
                .or(() -> id.flatMap(EuropresseFormat::day)))
        .put("outlet", outlet.map(name -> ISSUE.matcher(name).replaceFirst("").strip()))
        .put("author", line(article, ".docAuthors"))
        .answer();
  }

  private static Optional<String> line(Element article, String query) {
    return article.select(query).stream()
        .map(Element::text)
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private static String text(Element article) {
    Element text = article.selectFirst(".docOcurrContainer");
    text = text == null ? article.selectFirst("section") : text;
    return text == null ? "" : HtmlFormat.prose(text);
  }

  private static Optional<String> day(String id) {
    Matcher day = DAY.matcher(id);
    return day.find()
        ? Optional.of(day.group(1) + '-' + day.group(2) + '-' + day.group(3))
        : Optional.empty();
  }
}
