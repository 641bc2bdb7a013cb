package broadsheet.dumps.marked;

import broadsheet.dumps.files.DumpFile;
import broadsheet.dumps.format.Detected;
import broadsheet.dumps.format.Notes;
import broadsheet.dumps.markup.Answer;
import broadsheet.dumps.markup.Element;
import broadsheet.dumps.markup.Prose;
import broadsheet.dumps.markup.Story;
import broadsheet.dumps.records.RecordReader;
import broadsheet.model.Reject;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Items of NewsML-G2. Of several versions of an item the last is read, with the date of the first.
 */
final class NewsMlFormat implements MarkedFormat {
  private static final Notes NOTES =
      Notes.of(
              "newsml-g2",
              "NewsML-G2, one item a file or a message of many",
              "an outermost element newsMessage, or an item with a guid")
          .field("id", "newsItem@guid")
          .field("title", "contentMeta/headline, that of role main first")
          .field("text", "contentSet/inlineXML (NITF, XHTML) or inlineData")
          .field("teaser", "contentMeta/description")
          .field("published", "firstCreated, contentCreated, versionCreated of the first version")
          .field("outlet", "itemMeta/provider")
          .field("language", "contentMeta/language@tag, else newsItem@xml:lang")
          .field("author", "contentMeta/by, else creator")
          .field("section", "names of subjects")
          .trap(
              "of several versions of a guid the last is read, with the first's date; others are"
                  + " rejected")
          .trap("packages, pictures and withdrawn items: rejected, with that reason")
          .documented();

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public boolean begins(Element root) {
    return root.name().equals("newsmessage")
        || (ItemVersions.RECORDS.contains(root.name()) && root.attribute("guid").isPresent());
  }

  @Override
  public Set<String> records() {
    return ItemVersions.RECORDS;
  }

  @Override
  public RecordReader open(DumpFile file, Detected detected) throws IOException {
    ItemVersions versions = ItemVersions.of(MarkedText.of(file, detected));
    return new MarkedRecords(
        MarkedText.of(file, detected), this, (item, head) -> read(item, versions));
  }

  @Override
  public Answer read(Element item, Optional<Element> head) {
    return read(item, ItemVersions.UNKNOWN);
  }

  private static Answer read(Element item, ItemVersions versions) {
    if (!item.name().equals("newsitem")) {
      return no("a " + item.name() + ", which holds no text");
    }
    Optional<Element> meta = item.first("itemmeta");
    Optional<String> kind = meta.flatMap(each -> code(each, "itemclass"));
    if (kind.isPresent() && !kind.get().endsWith("text") && !kind.get().endsWith("composite")) {
      return no("an item of class " + kind.get());
    }
    Optional<String> status = meta.flatMap(each -> code(each, "pubstatus"));
    if (status.isPresent() && !status.get().endsWith("usable")) {
      return no("an item that was withdrawn: " + status.get());
    }
    if (versions.isSuperseded(item)) {
      return no("an earlier version of an item");
    }
    return story(item, meta, versions);
  }

  private static Answer no(String detail) {
    return new Answer.Refused(Reject.Reason.NO_ARTICLE, detail);
  }

  private static Optional<String> code(Element meta, String name) {
    return meta.first(name)
        .flatMap(each -> each.attribute("qcode").or(() -> each.attribute("uri")))
        .map(code -> code.toLowerCase(Locale.ROOT));
  }

  private static Answer story(Element item, Optional<Element> meta, ItemVersions versions) {
    Optional<Element> content = item.first("contentmeta");
    Optional<Element> nitf = item.within("nitf").stream().findFirst();
    var story =
        new Story()
            .put("id", item.attribute("guid"))
            .put("title", content.flatMap(NewsMlFormat::headline))
            .put("text", text(item, nitf))
            .put("description", content.flatMap(each -> each.line("description")))
            .put("date_published", versions.firstDate(item))
            .put("outlet", meta.flatMap(each -> each.first("provider")).flatMap(NewsMlFormat::name))
            .put("language", language(item, content))
            .put("authors", content.map(NewsMlFormat::authors).orElse(List.of()))
            .put("section", content.map(NewsMlFormat::subjects).orElse(List.of()));
    // What the item itself does not say, the document within it may.
    nitf.ifPresent(each -> NitfFormat.fields(each, story));
    return story.answer();
  }

  private static Optional<String> headline(Element content) {
    List<Element> headlines = content.all("headline");
    return headlines.stream()
        .filter(each -> each.attribute("role").filter(r -> r.endsWith("main")).isPresent())
        .flatMap(each -> each.line().stream())
        .findFirst()
        .or(() -> content.line("headline"));
  }

  private static Optional<String> text(Element item, Optional<Element> nitf) {
    if (nitf.isPresent()) {
      return NitfFormat.text(nitf.get());
    }
    List<Element> inline = item.all("contentset", "inlinexml");
    Optional<String> body =
        Prose.of(inline.stream().flatMap(each -> each.within("body").stream()).toList());
    return body.or(() -> Prose.of(inline))
        .or(() -> item.first("contentset", "inlinedata").map(Element::text));
  }

  /** A party's name, or what its code ends with. */
  private static Optional<String> name(Element party) {
    return party
        .line("name")
        .or(() -> party.attribute("literal"))
        .or(() -> party.attribute("qcode").map(code -> code.substring(code.indexOf(':') + 1)))
        .or(party::line);
  }

  private static Optional<String> language(Element item, Optional<Element> content) {
    return content
        .flatMap(each -> each.first("language"))
        .flatMap(each -> each.attribute("tag"))
        .or(() -> item.attribute("xml:lang"));
  }

  private static List<String> authors(Element content) {
    List<String> by = content.all("by").stream().flatMap(each -> each.line().stream()).toList();
    return by.isEmpty()
        ? content.all("creator").stream().flatMap(each -> name(each).stream()).toList()
        : by;
  }

  private static List<String> subjects(Element content) {
    return content.all("subject").stream()
        .flatMap(each -> Stream.ofNullable(each.line("name").orElse(null)))
        .distinct()
        .toList();
  }
}
