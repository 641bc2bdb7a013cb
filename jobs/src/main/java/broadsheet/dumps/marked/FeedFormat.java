package broadsheet.dumps.marked;

import broadsheet.dumps.format.Notes;
import broadsheet.dumps.markup.Answer;
import broadsheet.dumps.markup.Element;
import broadsheet.dumps.markup.Prose;
import broadsheet.dumps.markup.Story;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * RSS 2.0, RSS 1.0 (RDF) and Atom. An item's {@code content:encoded} or {@code content} is its
 * text, its {@code description} or {@code summary} only a teaser. Title, language and address of
 * the channel are those of its items that do not say otherwise.
 */
record FeedFormat(Notes notes, String root) implements MarkedFormat {
  static final FeedFormat RSS =
      new FeedFormat(
          notes("rss", "RSS 2.0 and its forerunners", "rss")
              .field("id", "guid")
              .field("url", "link, else a guid that is one")
              .field("text", "content:encoded")
              .field("teaser", "description")
              .field("published", "pubDate, else dc:date")
              .field("outlet", "source, else the channel's title")
              .field("language", "the channel's language")
              .field("author", "dc:creator, else author")
              .field("section", "category"),
          "rss");

  static final FeedFormat RDF =
      new FeedFormat(
          notes("rss-rdf", "RSS 1.0, which is RDF", "rdf:RDF with a channel or items")
              .field("id", "item@rdf:about")
              .field("url", "link")
              .field("text", "content:encoded")
              .field("teaser", "description")
              .field("published", "dc:date")
              .field("outlet", "the channel's title")
              .field("language", "dc:language, the channel's")
              .field("author", "dc:creator"),
          "rdf");

  static final FeedFormat ATOM =
      new FeedFormat(
          notes("atom", "Atom feeds", "feed")
              .field("id", "id")
              .field("url", "link of rel alternate, made absolute by xml:base")
              .field("text", "content: text, HTML or XHTML")
              .field("teaser", "summary")
              .field("published", "published, else updated")
              .field("outlet", "source/title, else the feed's title")
              .field("language", "xml:lang of content, entry or feed")
              .field("author", "author/name of entry or feed")
              .field("section", "category"),
          "feed");

  private static final String PERMALINK = "ispermalink";

  private static Notes notes(String label, String what, String root) {
    return Notes.of(label, what, "an outermost element " + root)
        .field("title", "title")
        .trap("a feed without full texts has teasers only: flagged teaser_only")
        .trap(
            "HTML in CDATA or escaped; references that only HTML knows; bare ampersands: repaired")
        .trap("titles and texts of modules such as media: are not the article's");
  }

  @Override
  public boolean begins(Element first) {
    return first.name().equals(root)
        && (!root.equals("rdf") || first.children().anyMatch(FeedFormat::isOfRss));
  }

  private static boolean isOfRss(Element element) {
    return element.name().equals("channel") || element.name().equals("item");
  }

  @Override
  public Set<String> records() {
    return Set.of("item", "entry");
  }

  @Override
  public Answer read(Element item, Optional<Element> head) {
    Optional<Element> channel =
        head.map(top -> top.first("channel").orElse(top)).or(() -> item.first("source"));
    Optional<String> base =
        item.attribute("base")
            .or(() -> head.flatMap(top -> top.attribute("base")))
            .or(() -> channel.flatMap(FeedFormat::link));
    return new Story()
        .put(
            "id", plain(item, "guid").or(() -> plain(item, "id")).or(() -> item.attribute("about")))
        .put("url", link(item).map(link -> absolute(link, base)))
        .put("title", own(item, "title").flatMap(FeedFormat::html))
        .put("text", text(item))
        .put(
            "description",
            own(item, "description").or(() -> own(item, "summary")).map(FeedFormat::body))
        .put("date_published", published(item))
        .put("outlet", outlet(item, channel, FeedFormat::name))
        .put("domain", outlet(item, channel, FeedFormat::site))
        .put("language", language(item, channel, head))
        .put("authors", authors(item, channel))
        .put("category", categories(item))
        .answer();
  }

  /** An element of the feed's own, not of a module such as {@code media:title}. */
  private static Optional<Element> own(Element item, String name) {
    return item.children()
        .filter(each -> each.name().equals(name) && isOwn(each))
        .filter(each -> !each.nodes().isEmpty())
        .findFirst();
  }

  private static boolean isOwn(Element element) {
    return element.prefix().isEmpty()
        || element.prefix().equals("rss")
        || element.prefix().startsWith("atom")
        || element.prefix().equals("a");
  }

  private static Stream<Element> module(Element item, String prefix, String name) {
    return item.children()
        .filter(each -> each.name().equals(name) && each.prefix().startsWith(prefix));
  }

  private static Stream<String> lines(Element item, String prefix, String name) {
    return module(item, prefix, name).flatMap(each -> each.line().stream());
  }

  private static Optional<String> plain(Element item, String name) {
    return own(item, name).flatMap(Element::line);
  }

  /** A title: its tags, which the readers of a feed would show, go. */
  private static Optional<String> html(Element title) {
    return Story.line(body(title));
  }

  /** HTML as it is written in the text, or the paragraphs of XHTML that is part of the feed. */
  private static String body(Element element) {
    return element.children().findAny().isPresent() ? Prose.of(element).orElse("") : element.text();
  }

  private static Optional<String> text(Element item) {
    return module(item, "content", "encoded")
        .map(FeedFormat::body)
        .filter(text -> !text.isBlank())
        .findFirst()
        .or(() -> own(item, "content").filter(FeedFormat::isText).map(FeedFormat::body))
        .or(() -> module(item, "x", "body").map(FeedFormat::body).findFirst())
        .filter(text -> !text.isBlank());
  }

  /** Whether the content of an Atom entry is prose, not a picture or sound. */
  private static boolean isText(Element content) {
    String type = content.attribute("type").orElse("text").toLowerCase(Locale.ROOT);
    return !type.contains("/") || type.startsWith("text/") || type.endsWith("xml");
  }

  private static Optional<String> published(Element item) {
    return Stream.of("pubdate", "published", "issued", "updated", "modified")
        .flatMap(name -> plain(item, name).stream())
        .findFirst()
        .or(() -> lines(item, "dc", "date").findFirst())
        .or(() -> lines(item, "dcterms", "created").findFirst());
  }

  /**
   * The address of an item, entry or channel: the text of RSS, the attribute of Atom (of the page,
   * not of its comments or the feed), a guid that is one.
   */
  private static Optional<String> link(Element of) {
    return of.children()
        .filter(each -> each.name().equals("link") && isOwn(each))
        .filter(each -> each.attribute("rel").map("alternate"::equalsIgnoreCase).orElse(true))
        .flatMap(each -> each.attribute("href").or(each::line).stream())
        .findFirst()
        .or(
            () ->
                own(of, "guid")
                    .filter(guid -> !guid.has(PERMALINK, "false"))
                    .flatMap(Element::line)
                    .filter(guid -> guid.startsWith("http")));
  }

  private static String absolute(String link, Optional<String> base) {
    try {
      URI uri = new URI(link);
      if (uri.isAbsolute() || base.isEmpty()) {
        return link;
      }
      URI whole = new URI(base.get()).resolve(uri);
      return whole.isAbsolute() ? whole.toString() : link;
    } catch (URISyntaxException | IllegalArgumentException e) {
      return link;
    }
  }

  /** What an item's source says, else its channel. */
  private static Optional<String> outlet(
      Element item, Optional<Element> channel, Function<Element, Optional<String>> what) {
    return item.first("source").flatMap(what).or(() -> channel.flatMap(what));
  }

  private static Optional<String> name(Element channel) {
    return own(channel, "title").flatMap(FeedFormat::html).or(() -> ownText(channel));
  }

  /** RSS names an item's source in the element itself. */
  private static Optional<String> ownText(Element source) {
    return source.children().findAny().isPresent() ? Optional.empty() : source.line();
  }

  private static Optional<String> site(Element channel) {
    return link(channel).or(() -> channel.attribute("url")).filter(url -> url.startsWith("http"));
  }

  private static Optional<String> language(
      Element item, Optional<Element> channel, Optional<Element> head) {
    return own(item, "content")
        .flatMap(content -> content.attribute("xml:lang"))
        .or(() -> item.attribute("xml:lang"))
        .or(() -> lines(item, "dc", "language").findFirst())
        .or(() -> channel.flatMap(each -> each.line("language")))
        .or(() -> channel.flatMap(each -> each.attribute("xml:lang")))
        .or(() -> head.flatMap(each -> each.attribute("xml:lang")));
  }

  private static List<String> authors(Element item, Optional<Element> channel) {
    List<String> creators = lines(item, "dc", "creator").toList();
    if (!creators.isEmpty()) {
      return creators;
    }
    List<String> own = named(item);
    return own.isEmpty()
        ? channel.filter(c -> c.name().equals("feed")).map(FeedFormat::named).orElse(List.of())
        : own;
  }

  private static List<String> named(Element of) {
    return of.children()
        .filter(each -> each.name().equals("author"))
        .flatMap(each -> each.line("name").or(() -> ownText(each)).stream())
        .map(FeedFormat::withoutAddress)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** RSS gives authors as {@code jo@example.org (Jo Bloggs)}. */
  private static String withoutAddress(String author) {
    int open = author.indexOf('(');
    if (author.indexOf('@') < 0) {
      return author;
    }
    return open > 0 && author.endsWith(")") ? author.substring(open + 1, author.length() - 1) : "";
  }

  private static List<String> categories(Element item) {
    return item.children()
        .filter(each -> each.name().equals("category") && isOwn(each))
        .flatMap(
            each ->
                each
                    .line()
                    .or(() -> each.attribute("label"))
                    .or(() -> each.attribute("term"))
                    .stream())
        .toList();
  }
}
