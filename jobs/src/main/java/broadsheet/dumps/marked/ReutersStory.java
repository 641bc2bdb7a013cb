package broadsheet.dumps.marked;

import broadsheet.dumps.records.Cleaner;
import broadsheet.dumps.records.RawRecord;
import broadsheet.dumps.records.Utf8Reader;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the markup of one Reuters-21578 story into fields: {@code id} (NEWID), {@code old_id},
 * {@code split}, {@code type} (of its text: norm, brief, unproc), {@code date}, {@code title},
 * {@code author}, {@code dateline}, {@code text}, and lists of {@code topics}, {@code places},
 * {@code people}, {@code orgs}, {@code exchanges}, {@code companies}. What a story lacks has no
 * field; lists may be empty.
 *
 * <p>A paragraph of the text begins where a line is indented, and is one line here, with an empty
 * line between two. The agency's name at the end is gone. Briefs have no text: what stands in its
 * place is filler of the collection's makers.
 */
final class ReutersStory {
  private static final Pattern ATTRIBUTE = Pattern.compile("([A-Z]+)=\"([^\"]*)\"");
  private static final Pattern ITEM = Pattern.compile("<D>([^<]*)</D>");
  private static final Pattern TAG = Pattern.compile("</?[A-Z]+[^<>]*>");
  private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|([a-z]{2,4}));");
  private static final Pattern STARS = Pattern.compile("\\A[\\s*]+(?=\\S)");
  private static final Pattern SIGN_OFF =
      Pattern.compile("(?:\\A|\\n)[ \\t]*reuters?[. \\t]*\\z", Pattern.CASE_INSENSITIVE);
  private static final Pattern INDENTED = Pattern.compile("\\n(?=[ \\t]|\\n)");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final String markup;
  private final ObjectNode values = JsonNodeFactory.instance.objectNode();

  private ReutersStory(String markup) {
    this.markup = markup;
  }

  /**
   * The story's fields.
   *
   * @param marked markup from {@code <REUTERS} to {@code </REUTERS>}, as {@link Utf8Reader} gives
   *     it
   */
  static RawRecord.Fields parse(long position, String marked) {
    var cleaner = new Cleaner();
    var story = new ReutersStory(cleaner.clean(marked));
    story.attributes();
    story.lines();
    story.body();
    return new RawRecord.Fields(position, story.values, cleaner.isRepaired());
  }

  private void attributes() {
    attribute(markup, "NEWID").ifPresent(id -> values.put("id", plain(id)));
    attribute(markup, "OLDID").ifPresent(id -> values.put("old_id", plain(id)));
    attribute(markup, "LEWISSPLIT").ifPresent(split -> values.put("split", plain(split)));
    // The wire's own slug line, which opens every story, is the only place that names the outlet.
    element("UNKNOWN")
        .filter(slug -> slug.contains("&#31;reute"))
        .ifPresent(slug -> values.put("outlet", "Reuters"));
  }

  private void lines() {
    for (String name : new String[] {"DATE", "TITLE", "AUTHOR", "DATELINE"}) {
      element(name)
          .map(ReutersStory::line)
          .filter(line -> !line.isEmpty())
          .ifPresent(line -> values.put(name.toLowerCase(Locale.ROOT), line));
    }
    for (String name :
        new String[] {"TOPICS", "PLACES", "PEOPLE", "ORGS", "EXCHANGES", "COMPANIES"}) {
      element(name).ifPresent(inner -> items(name, inner));
    }
  }

  private void items(String name, String inner) {
    ArrayNode items = values.putArray(name.toLowerCase(Locale.ROOT));
    ITEM.matcher(inner).results().forEach(item -> items.add(line(item.group(1))));
  }

  private void body() {
    int from = markup.indexOf("<TEXT");
    if (from < 0) {
      return;
    }
    int to = markup.lastIndexOf("</TEXT>");
    String inner = markup.substring(from, to < from ? markup.length() : to);
    String kind = attribute(inner, "TYPE").orElse("NORM").toLowerCase(Locale.ROOT);
    values.put("type", kind);
    if (kind.equals("brief")) {
      return;
    }
    String text = element("BODY").orElseGet(() -> withoutElements(inner));
    String joined = paragraphs(plain(text));
    if (!joined.isEmpty()) {
      values.put("text", joined);
    }
  }

  /** A text that is not divided: what is in none of the elements that have a field of their own. */
  private String withoutElements(String inner) {
    String rest = inner;
    for (String name : new String[] {"TITLE", "AUTHOR", "DATELINE"}) {
      String whole =
          element(name).map(each -> "<%s>%s</%s>".formatted(name, each, name)).orElse("");
      rest = whole.isEmpty() ? rest : rest.replace(whole, "\n");
    }
    return STARS.matcher(TAG.matcher(rest).replaceAll("")).replaceFirst("");
  }

  /** An attribute of the element that {@code markup} begins with. */
  private static Optional<String> attribute(String markup, String name) {
    return ATTRIBUTE
        .matcher(markup.substring(0, markup.indexOf('>') + 1))
        .results()
        .filter(each -> each.group(1).equals(name))
        .map(each -> each.group(2))
        .findFirst();
  }

  private Optional<String> element(String name) {
    String open = "<" + name + ">";
    int from = markup.indexOf(open);
    int to = markup.indexOf("</" + name + ">", Math.max(from, 0));
    return from < 0 || to < 0
        ? Optional.empty()
        : Optional.of(markup.substring(from + open.length(), to));
  }

  private static String line(String inner) {
    return BLANKS.matcher(plain(inner)).replaceAll(" ").strip();
  }

  private static String paragraphs(String text) {
    String body = SIGN_OFF.matcher(text.stripTrailing()).replaceFirst("");
    var joined = new StringBuilder(body.length());
    for (String paragraph : INDENTED.splitAsStream(body).toList()) {
      String line = BLANKS.matcher(paragraph).replaceAll(" ").strip();
      if (!line.isEmpty()) {
        joined.append(joined.isEmpty() ? "" : "\n\n").append(line);
      }
    }
    return joined.toString();
  }

  /** Entities resolved, control characters among them removed. */
  private static String plain(String inner) {
    String text = ENTITY.matcher(inner).replaceAll(each -> Matcher.quoteReplacement(resolve(each)));
    return new Cleaner().clean(text.replace("\r\n", "\n").replace('\r', '\n'));
  }

  private static String resolve(MatchResult entity) {
    if (entity.group(1) != null) {
      int point = Integer.parseInt(entity.group(1));
      return Character.isValidCodePoint(point) ? Character.toString(point) : "\uFFFD";
    }
    return switch (entity.group(2)) {
      case "lt" -> "<";
      case "gt" -> ">";
      case "amp" -> "&";
      case "quot" -> "\"";
      case "apos" -> "'";
      default -> entity.group();
    };
  }
}
