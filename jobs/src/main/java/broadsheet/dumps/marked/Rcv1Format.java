package broadsheet.dumps.marked;

import broadsheet.dumps.format.Notes;
import broadsheet.dumps.markup.Answer;
import broadsheet.dumps.markup.Element;
import broadsheet.dumps.markup.Prose;
import broadsheet.dumps.markup.Story;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** News items of Reuters Corpus Volume 1. */
final class Rcv1Format implements MarkedFormat {
  private static final Notes NOTES =
      Notes.of(
              "rcv1",
              "Reuters Corpus Volume 1; one news item a file or many",
              "an element newsitem with an itemid")
          .field("id", "newsitem@itemid")
          .field("title", "headline, else title")
          .field("text", "text/p")
          .field("published", "newsitem@date, else dc.date.published")
          .field("outlet", "dc.publisher, else Reuters")
          .field("language", "newsitem@xml:lang")
          .field("author", "byline")
          .field("section", "codes of class bip:topics")
          .trap("titles begin with a country in capitals, headlines do not")
          .trap("declared and encoded as ISO-8859-1")
          .documented();

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public boolean begins(Element root) {
    return isItem(root) || root.children().anyMatch(Rcv1Format::isItem);
  }

  @Override
  public Set<String> records() {
    return Set.of("newsitem");
  }

  @Override
  public Answer read(Element item, Optional<Element> head) {
    // The headline proper has not the country that the title begins with.
    return new Story()
        .put("id", item.attribute("itemid"))
        .put("title", item.line("headline").or(() -> item.line("title")))
        .put("text", Prose.of(item.all("text")))
        .put(
            "date_published",
            item.attribute("date").or(() -> dublinCore(item, "dc.date.published")))
        .put(
            "outlet",
            dublinCore(item, "dc.publisher")
                .map(Rcv1Format::agency)
                .or(() -> Optional.of("Reuters")))
        .put("language", item.attribute("xml:lang"))
        .put("author", item.line("byline"))
        .put("section", topics(item))
        .answer();
  }

  private static boolean isItem(Element element) {
    return element.name().equals("newsitem") && element.attribute("itemid").isPresent();
  }

  /** The corpus gives its publisher as {@code Reuters Holdings Plc}. */
  private static String agency(String publisher) {
    return publisher.startsWith("Reuters") ? "Reuters" : publisher;
  }

  private static Optional<String> dublinCore(Element item, String name) {
    return item.all("metadata", "dc").stream()
        .filter(each -> each.has("element", name))
        .flatMap(each -> each.attribute("value").stream())
        .findFirst();
  }

  private static List<String> topics(Element item) {
    return item.all("metadata", "codes").stream()
        .filter(each -> each.attribute("class").orElse("").startsWith("bip:topics"))
        .flatMap(each -> each.all("code").stream())
        .flatMap(each -> each.attribute("code").stream())
        .toList();
  }
}
