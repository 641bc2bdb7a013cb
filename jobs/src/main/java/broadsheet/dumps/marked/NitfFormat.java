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
 * NITF, as of news agencies and the New York Times Annotated Corpus. That corpus repeats the first
 * paragraphs of a text in a block of their own, which is not read twice.
 */
final class NitfFormat implements MarkedFormat {
  private static final Notes NOTES =
      Notes.of(
              "nitf",
              "NITF, of news agencies and the New York Times Annotated Corpus; one article a file"
                  + " or many",
              "an outermost element nitf, or one that begins with nitf")
          .field("id", "docdata/doc-id@id-string")
          .field("url", "pubdata@ex-ref")
          .field("title", "hedline/hl1, else title")
          .field("text", "block of class full_text, else body.content; without media and captions")
          .field("teaser", "abstract")
          .field("published", "pubdata@date.publication, date.issue@norm, dateline/story.date")
          .field("outlet", "pubdata@name, doc.copyright@holder, distributor")
          .field("language", "nitf@xml:lang")
          .field("author", "byline, the printed one before others")
          .field("section", "meta online_sections, pubdata@position.section")
          .trap("the New York Times' lead_paragraph repeats the text: not read twice")
          .trap("its files name no newspaper: told by meta print_page_number or online_sections")
          .documented();
  private static final String LEAD = "lead_paragraph";
  private static final String FULL = "full_text";
  private static final String NEW_YORK_TIMES = "The New York Times";

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public boolean begins(Element root) {
    return root.name().equals("nitf") || root.first("nitf").isPresent();
  }

  @Override
  public Set<String> records() {
    return Set.of("nitf");
  }

  @Override
  public Answer read(Element nitf, Optional<Element> head) {
    return fields(nitf, new Story()).put("language", nitf.attribute("xml:lang")).answer();
  }

  /** Adds the fields of a NITF document, which may stand within another format. */
  static Story fields(Element nitf, Story story) {
    Optional<Element> docdata = nitf.first("head", "docdata");
    Optional<Element> pubdata = nitf.first("head", "pubdata");
    Optional<Element> top = nitf.first("body", "body.head");
    return story
        .put(
            "id",
            docdata.flatMap(each -> each.first("doc-id")).flatMap(e -> e.attribute("id-string")))
        .put("url", pubdata.flatMap(each -> each.attribute("ex-ref")))
        .put("title", title(nitf, top))
        .put("text", text(nitf))
        .put("description", top.flatMap(each -> each.line("abstract")))
        .put("date_published", date(docdata, pubdata, top))
        .put("outlet", outlet(nitf, docdata, pubdata, top))
        .put("authors", top.map(NitfFormat::authors).orElse(List.of()))
        .put("section", section(nitf, pubdata));
  }

  private static Optional<String> title(Element nitf, Optional<Element> top) {
    return top.flatMap(each -> each.line("hedline", "hl1"))
        .or(() -> top.flatMap(each -> each.line("headline", "hl1")))
        .or(() -> nitf.line("head", "title"));
  }

  static Optional<String> text(Element nitf) {
    List<Element> content = nitf.all("body", "body.content");
    List<Element> blocks = content.stream().flatMap(each -> each.within("block").stream()).toList();
    List<Element> full = blocks.stream().filter(block -> block.has("class", FULL)).toList();
    if (!full.isEmpty()) {
      return Prose.of(full);
    }
    List<Element> lead = blocks.stream().filter(block -> block.has("class", LEAD)).toList();
    boolean isAllLead = lead.size() == blocks.size() && !lead.isEmpty();
    return Prose.of(isAllLead ? lead : content);
  }

  private static Optional<String> date(
      Optional<Element> docdata, Optional<Element> pubdata, Optional<Element> top) {
    return pubdata
        .flatMap(each -> each.attribute("date.publication"))
        .or(() -> norm(docdata, "date.issue"))
        .or(() -> norm(docdata, "date.release"))
        .or(
            () ->
                top.flatMap(each -> each.first("dateline", "story.date"))
                    .flatMap(each -> each.attribute("norm").or(each::line)));
  }

  private static Optional<String> norm(Optional<Element> docdata, String name) {
    return docdata
        .flatMap(each -> each.first(name))
        .flatMap(each -> each.attribute("norm").or(each::line));
  }

  private static Optional<String> outlet(
      Element nitf, Optional<Element> docdata, Optional<Element> pubdata, Optional<Element> top) {
    return pubdata
        .flatMap(each -> each.attribute("name"))
        .or(
            () ->
                docdata.flatMap(d -> d.first("doc.copyright")).flatMap(c -> c.attribute("holder")))
        .or(() -> top.flatMap(each -> each.line("distributor")))
        .or(() -> meta(nitf, "publication").findFirst())
        .or(
            () ->
                meta(nitf, "print_page_number").findAny().isPresent()
                        || meta(nitf, "online_sections").findAny().isPresent()
                    ? Optional.of(NEW_YORK_TIMES)
                    : Optional.empty());
  }

  /** Bylines as printed, or in the corpus's second form where only that is there. */
  private static List<String> authors(Element top) {
    List<Element> bylines = top.all("byline");
    List<Element> printed =
        bylines.stream().filter(each -> each.has("class", "print_byline")).toList();
    return (printed.isEmpty() ? bylines.stream().limit(1) : printed.stream())
        .flatMap(each -> each.line("person").or(each::line).stream())
        .toList();
  }

  private static Optional<String> section(Element nitf, Optional<Element> pubdata) {
    return meta(nitf, "online_sections")
        .findFirst()
        .or(() -> pubdata.flatMap(each -> each.attribute("position.section")))
        .or(() -> nitf.first("head", "tobject").flatMap(e -> e.attribute("tobject.type")));
  }

  private static Stream<String> meta(Element nitf, String name) {
    return nitf.all("head", "meta").stream()
        .filter(each -> each.has("name", name))
        .flatMap(each -> each.attribute("content").stream());
  }
}
