package broadsheet.dumps.web;

import broadsheet.dumps.records.Cleaner;
import broadsheet.dumps.records.RawRecord;
import broadsheet.model.Reject;
import broadsheet.model.TextFault;
import broadsheet.pages.Page;
import broadsheet.pages.PageReader;
import broadsheet.pages.PageReading;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * Records of web pages. Their fields are {@code id}, {@code url}, {@code title}, {@code text},
 * {@code standfirst}, {@code authors}, {@code published}, {@code published_source}, {@code
 * updated}, {@code section}, {@code outlet}, {@code language}, {@code charset}, {@code crawled};
 * what a page lacks has none.
 */
final class PageRecords {
  /** Names of all fields that a record may have. */
  static final List<String> FIELDS =
      List.of(
          "id",
          "url",
          "title",
          "text",
          "standfirst",
          "authors",
          "published",
          "published_source",
          "updated",
          "section",
          "outlet",
          "language",
          "charset",
          "crawled");

  private final PageReader reader = new PageReader();

  /**
   * The article of a page, or why it has none.
   *
   * @param id of the record, or null
   * @param faults what is known to be wrong with the page
   */
  RawRecord read(long position, String id, Page page, Set<TextFault> faults) {
    PageReading reading = reader.read(page);
    if (reading instanceof PageReading.Story story) {
      return fields(position, id, page, story, faults);
    }
    String why = ((PageReading.NoStory) reading).why();
    String name = page.url() == null ? id : page.url();
    return new RawRecord.Broken(
        position,
        Reject.Reason.NO_ARTICLE,
        name == null ? why : why + ": " + name,
        start(page.body()));
  }

  /** The beginning of a text of bytes, for people. */
  static String start(byte[] bytes) {
    int length = Math.min(bytes.length, 2 * RawRecord.Broken.MAX_EXCERPT);
    return new String(bytes, 0, length, StandardCharsets.UTF_8).strip();
  }

  private static RawRecord fields(
      long position, String id, Page page, PageReading.Story story, Set<TextFault> faults) {
    ObjectNode values = JsonNodeFactory.instance.objectNode();
    var cleaner = new Cleaner();
    put(values, "id", id, cleaner);
    put(values, "url", story.url(), cleaner);
    put(values, "title", story.title(), cleaner);
    put(values, "text", story.text(), cleaner);
    put(values, "standfirst", story.standfirst(), cleaner);
    if (!story.authors().isEmpty()) {
      ArrayNode authors = values.putArray("authors");
      story.authors().forEach(author -> authors.add(cleaner.clean(author)));
    }
    put(values, "published", story.published(), cleaner);
    put(values, "published_source", story.publishedSource(), cleaner);
    put(values, "updated", story.updated(), cleaner);
    put(values, "section", story.section(), cleaner);
    put(values, "outlet", story.outlet(), cleaner);
    put(values, "language", story.language(), cleaner);
    put(values, "charset", story.charset(), cleaner);
    put(values, "crawled", page.crawled() == null ? null : page.crawled().toString(), cleaner);
    return new RawRecord.Fields(position, values, false, faults);
  }

  private static void put(ObjectNode values, String name, String value, Cleaner cleaner) {
    if (value != null) {
      values.put(name, cleaner.clean(value));
    }
  }
}
