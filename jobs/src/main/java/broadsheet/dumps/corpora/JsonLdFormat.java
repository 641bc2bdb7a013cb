package broadsheet.dumps.corpora;

import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.RecordFormat;
import broadsheet.dumps.records.Excerpt;
import broadsheet.dumps.records.RawRecord;
import broadsheet.model.Reject;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Descriptions of articles in the vocabulary of schema.org, as pages hold them. */
final class JsonLdFormat implements RecordFormat {
  private static final Notes NOTES =
      Notes.of("json-ld", "schema.org JSON-LD, JSON or JSON Lines", "@context or @graph, and @type")
          .field("id", "@id, identifier")
          .field("title", "headline, name")
          .field("text", "articleBody, text")
          .field("teaser", "description, abstract")
          .field("published", "datePublished, dateCreated")
          .field("outlet", "publisher.name, isPartOf.name")
          .field("domain", "publisher.url")
          .field("url", "url, mainEntityOfPage.@id, mainEntityOfPage")
          .field("language", "inLanguage")
          .field("author", "author.name, author, creator.name")
          .field("section", "articleSection")
          .trap("articles stand in @graph among sites, people and pictures: those are rejected")
          .trap("author and publisher may be references to other nodes: resolved")
          .trap("articleBody is often missing: flagged teaser_only or headline_only");

  private static final String GRAPH = "@graph";
  private static final String ID = "@id";

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public boolean fits(ObjectNode record) {
    return record.path(GRAPH).isArray()
        || (record.has("@type")
            && Named.any(record, "@context", ID, "headline", "articleBody", "datePublished"));
  }

  @Override
  public List<RawRecord> adapt(RawRecord.Fields record) {
    JsonNode graph = record.values().path(GRAPH);
    if (!graph.isArray()) {
      return List.of(isArticle(record.values()) ? record : other(record));
    }
    Map<String, ObjectNode> nodes = new HashMap<>();
    for (JsonNode node : graph) {
      if (node instanceof ObjectNode object && object.path(ID).isTextual()) {
        nodes.putIfAbsent(object.path(ID).textValue(), object);
      }
    }
    List<RawRecord> articles = new ArrayList<>();
    for (JsonNode node : graph) {
      if (node instanceof ObjectNode object && isArticle(object)) {
        articles.add(
            new RawRecord.Fields(
                record.position(), resolved(object, nodes), record.isRepaired(), record.faults()));
      }
    }
    return articles.isEmpty()
        ? List.of(record.broken(Reject.Reason.NO_ARTICLE, "a graph without an article"))
        : articles;
  }

  private static RawRecord other(RawRecord.Fields record) {
    String type = String.join(", ", types(record.values()));
    return record.broken(
        Reject.Reason.NO_ARTICLE, type.isEmpty() ? "a node without a type" : "of type " + type);
  }

  private static boolean isArticle(JsonNode node) {
    return types(node).stream()
        .anyMatch(
            type ->
                type.endsWith("Article") || type.endsWith("BlogPosting") || type.equals("Report"));
  }

  private static List<String> types(JsonNode node) {
    JsonNode type = node.path("@type");
    List<String> types = new ArrayList<>();
    (type.isArray() ? type : List.of(type))
        .forEach(each -> types.add(Excerpt.cut(each.asText(""), RawRecord.Broken.MAX_EXCERPT)));
    types.removeIf(String::isBlank);
    return types;
  }

  /** The article with the nodes put in that it only names. */
  private static ObjectNode resolved(ObjectNode article, Map<String, ObjectNode> nodes) {
    ObjectNode whole = article.deepCopy();
    Stream.of("author", "creator", "publisher", "isPartOf")
        .filter(name -> article.path(name).isContainerNode())
        .forEach(
            name -> {
              JsonNode value = article.path(name);
              JsonNode first = value.isArray() ? value.path(0) : value;
              ObjectNode named = nodes.get(first.path(ID).asText(""));
              if (named != null && !first.has("name")) {
                whole.set(name, value.isArray() ? all(value, nodes) : plain(named));
              }
            });
    return whole;
  }

  private static JsonNode all(JsonNode references, Map<String, ObjectNode> nodes) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (JsonNode reference : references) {
      ObjectNode named = nodes.get(reference.path(ID).asText(""));
      all.add(named == null ? reference : plain(named));
    }
    return all;
  }

  /** Name and address of a node; the rest may name the article again. */
  private static ObjectNode plain(ObjectNode node) {
    return node.deepCopy().retain("name", "url");
  }
}
