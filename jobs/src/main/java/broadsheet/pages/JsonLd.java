package broadsheet.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** The objects of schema.org in the scripts of a page, broken ones as far as they can be read. */
final class JsonLd {
  private static final int LONGEST = 2_000_000;
  private static final int MOST = 5_000;
  private static final int DEPTH = 8;
  private static final Set<String> ELSEWHERE =
      Set.of(
          "itemlistelement",
          "comment",
          "review",
          "relatedlink",
          "haspart",
          "mentions",
          "about",
          "citation",
          "isbasedon",
          "significantlink",
          "breadcrumb",
          "blogpost",
          "ispartof");
  private static final Pattern AROUND =
      Pattern.compile(
          "^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|/\\*\\s*<!\\[CDATA\\[\\s*\\*/|<!\\[CDATA\\[)|(?:-->|//\\s*\\]\\]>|/\\*\\s*\\]\\]>\\s*\\*/|\\]\\]>|;)\\s*$");
  private static final Pattern FIELD =
      Pattern.compile(
          "\"(headline|datePublished|dateCreated|dateModified|articleSection)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.){1,500})\"");
  private static final Pattern AUTHOR =
      Pattern.compile(
          "\"author\"\\s*:\\s*\\[?\\s*\\{[^{}]{0,500}?\"name\"\\s*:\\s*\\[?\\s*\"((?:[^\"\\\\]|\\\\.){1,200})\"");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_MISSING_VALUES,
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_SINGLE_QUOTES,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private final List<JsonNode> objects = new ArrayList<>();
  private final Map<String, JsonNode> byId = new HashMap<>();

  private JsonLd() {}

  /** The objects in some scripts, outer ones before those in them. */
  static JsonLd of(List<String> scripts) {
    JsonLd found = new JsonLd();
    for (String script : scripts) {
      if (script.length() <= LONGEST) {
        found.read(script);
      }
    }
    return found;
  }

  private void read(String script) {
    String json = AROUND.matcher(AROUND.matcher(script).replaceAll("")).replaceAll("");
    try {
      collect(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      collect(rescued(json));
    }
  }

  /** The fields that matter of a script that is no JSON. */
  private static JsonNode rescued(String json) {
    ObjectNode object = JSON.createObjectNode();
    Matcher field = FIELD.matcher(json);
    while (field.find()) {
      if (!object.has(field.group(1))) {
        object.put(field.group(1), field.group(2).replace("\\\"", "\"").replace("\\/", "/"));
      }
    }
    Matcher author = AUTHOR.matcher(json);
    if (author.find()) {
      object.put("author", author.group(1));
    }
    object.put("@type", object.isEmpty() ? "Thing" : "NewsArticle");
    return object;
  }

  private record Step(JsonNode node, int depth) {}

  private void collect(JsonNode root) {
    Deque<Step> open = new ArrayDeque<>();
    if (root != null) {
      open.add(new Step(root, 0));
    }
    while (!open.isEmpty() && objects.size() < MOST) {
      Step step = open.removeFirst();
      JsonNode node = step.node();
      if (node.isObject()) {
        objects.add(node);
        if (node.path("@id").isTextual() && node.size() > 1) {
          byId.putIfAbsent(node.path("@id").asText(), node);
        }
      }
      if (step.depth() < DEPTH) {
        if (node.isArray()) {
          node.forEach(item -> open.add(new Step(item, step.depth() + 1)));
        } else {
          node.properties()
              .forEach(
                  field -> {
                    if (field.getValue().isContainerNode()
                        && !ELSEWHERE.contains(field.getKey().toLowerCase(Locale.ROOT))) {
                      open.add(new Step(field.getValue(), step.depth() + 1));
                    }
                  });
        }
      }
    }
  }

  List<JsonNode> objects() {
    return objects;
  }

  /** Whether an object is of a type whose name in lower case matches. */
  static boolean isA(JsonNode object, Pattern type) {
    JsonNode stated = object.path("@type");
    if (stated.isArray()) {
      for (JsonNode one : stated) {
        if (type.matcher(one.asText().toLowerCase(Locale.ROOT)).find()) {
          return true;
        }
      }
      return false;
    }
    return type.matcher(stated.asText().toLowerCase(Locale.ROOT)).find();
  }

  /** The object a reference stands for, or the node itself. */
  JsonNode resolved(JsonNode node) {
    boolean isReference = node.isObject() && node.has("@id") && !node.has("name");
    return isReference ? byId.getOrDefault(node.path("@id").asText(), node) : node;
  }

  /** A text field, its entities decoded; null if there is none. */
  static String text(JsonNode object, String field) {
    JsonNode value = object.path(field);
    if (value.isArray() && !value.isEmpty()) {
      value = value.get(0);
    }
    return value.isTextual() || value.isNumber() ? plain(value.asText()) : null;
  }

  /** Without entities and superfluous blanks; null if blank. */
  static String plain(String value) {
    String start = value.length() > LONGEST ? "" : value;
    return Facts.tidy(start.indexOf('&') < 0 ? start : Parser.unescapeEntities(start, false));
  }

  /** The names in a field of people or organisations: strings, objects, references or lists. */
  List<Named> names(JsonNode object, String field) {
    List<Named> names = new ArrayList<>();
    JsonNode value = object.path(field);
    if (value.isArray()) {
      value.forEach(one -> add(resolved(one), names));
    } else {
      add(resolved(value), names);
    }
    return names;
  }

  private static final Pattern ORGANISATION =
      Pattern.compile("organi[sz]ation|corporation|website");

  private static void add(JsonNode node, List<Named> names) {
    if (node.isTextual()) {
      addPlain(node.asText(), false, names);
    } else if (node.path("name").isArray()) {
      node.path("name").forEach(name -> addPlain(name.asText(), isA(node, ORGANISATION), names));
    } else if (node.path("name").isTextual()) {
      addPlain(node.path("name").asText(), isA(node, ORGANISATION), names);
    }
  }

  private static void addPlain(String name, boolean isOrganisation, List<Named> names) {
    String plain = plain(name);
    if (plain != null && !plain.startsWith("http")) {
      names.add(new Named(plain, isOrganisation));
    }
  }

  /** A person or organisation as it is named. */
  record Named(String name, boolean isOrganisation) {}
}
