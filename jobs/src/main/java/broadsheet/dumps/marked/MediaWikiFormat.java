package broadsheet.dumps.marked;

import broadsheet.dumps.format.Notes;
import broadsheet.dumps.markup.Answer;
import broadsheet.dumps.markup.Element;
import broadsheet.dumps.markup.Story;
import broadsheet.dumps.markup.Wikitext;
import broadsheet.dumps.markup.Wikitext.Page;
import broadsheet.dumps.markup.Wikitext.Template;
import broadsheet.model.Reject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Pages of a MediaWiki dump, as of Wikinews: articles only, each as of its last revision. The date
 * of publication is that of the page's template; the revision's is that of the last edit.
 */
final class MediaWikiFormat implements MarkedFormat {
  private static final Notes NOTES =
      Notes.of(
              "mediawiki",
              "XML dumps of MediaWiki, such as Wikinews",
              "an outermost element mediawiki")
          .field("id", "page/id")
          .field("url", "siteinfo/base and the title")
          .field("title", "page/title")
          .field("text", "revision/text of the last revision, as plain text")
          .field(
              "published", "the template {{date}}, {{byline|date=}}, else a category that is a day")
          .field("outlet", "siteinfo/sitename")
          .field("language", "mediawiki@xml:lang")
          .field("author", "the template {{byline}}; editors are no authors")
          .field("section", "categories")
          .trap(
              "pages of namespaces other than 0, redirects and drafts: rejected, with that reason")
          .trap("time stamps of revisions are those of the last edit, not of publication: not read")
          .trap(
              "templates, files, tables and notes go; so do sources, related news and all after"
                  + " them")
          .documented();
  private static final List<String> DATES =
      List.of("date", "datum", "data", "fecha", "дата", "veröffentlicht", "日付", "日期", "dată");
  private static final Set<String> DRAFTS =
      Set.of(
          "develop",
          "developing",
          "review",
          "editing",
          "tasks",
          "prepare",
          "abandoned",
          "stale",
          "delete",
          "speedy");
  private static final Pattern DATE_CATEGORY =
      Pattern.compile("(?=.*\\b(?:19|20)\\d\\d\\b)(?=.*\\b\\d{1,2}\\b).{8,30}");

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public boolean begins(Element root) {
    return root.name().equals("mediawiki");
  }

  @Override
  public Set<String> records() {
    return Set.of("page");
  }

  @Override
  public Answer read(Element page, Optional<Element> head) {
    String space = page.line("ns").orElse("0");
    if (!space.equals("0")) {
      return no("a page of namespace " + space);
    }
    if (page.first("redirect").isPresent()) {
      return no("a redirect");
    }
    Optional<Element> last = page.all("revision").stream().reduce(MediaWikiFormat::later);
    String markup = last.flatMap(each -> each.first("text")).map(Element::text).orElse("");
    if (markup.length() > Wikitext.LONGEST) {
      return new Answer.Refused(
          Reject.Reason.TOO_LARGE, "a page of more than " + Wikitext.LONGEST + " characters");
    }
    if (markup.stripLeading().regionMatches(true, 0, "#redirect", 0, 9)) {
      return no("a redirect");
    }
    Page read = Wikitext.read(markup);
    Optional<String> draft =
        DRAFTS.stream().filter(read.templates()::containsKey).sorted().findFirst();
    return draft.isPresent() ? no("a draft: {{" + draft.get() + "}}") : story(page, read, head);
  }

  private static Answer no(String detail) {
    return new Answer.Refused(Reject.Reason.NO_ARTICLE, detail);
  }

  /** The later of two revisions; of two without times, the second. */
  private static Element later(Element a, Element b) {
    boolean isLater = a.line("timestamp").orElse("").compareTo(b.line("timestamp").orElse("")) > 0;
    return isLater ? a : b;
  }

  private static Answer story(Element page, Page read, Optional<Element> head) {
    Optional<String> title = page.line("title");
    Optional<Element> site = head.flatMap(each -> each.first("siteinfo"));
    return new Story()
        .put("id", page.line("id"))
        .put("url", site.flatMap(each -> each.line("base")).flatMap(base -> url(base, title)))
        .put("title", title)
        .put("text", read.text())
        .put("date_published", date(read))
        .put("outlet", site.flatMap(each -> each.line("sitename")))
        .put("language", head.flatMap(each -> each.attribute("xml:lang")))
        .put("author", author(read))
        .put("section", read.categories().stream().filter(each -> !isDate(each)).toList())
        .answer();
  }

  private static Optional<String> date(Page read) {
    return DATES.stream()
        .flatMap(name -> Stream.ofNullable(read.templates().get(name)))
        .flatMap(each -> each.value().or(() -> named(each, "date")).stream())
        .findFirst()
        .or(
            () ->
                Optional.ofNullable(read.templates().get("byline"))
                    .flatMap(each -> named(each, "date")))
        .or(() -> read.categories().stream().filter(MediaWikiFormat::isDate).findFirst());
  }

  private static boolean isDate(String category) {
    return DATE_CATEGORY.matcher(category).matches();
  }

  private static Optional<String> author(Page read) {
    return Optional.ofNullable(read.templates().get("byline"))
        .flatMap(each -> named(each, "author").or(each::value));
  }

  private static Optional<String> named(Template template, String name) {
    return Optional.ofNullable(template.values().get(name)).filter(value -> !value.isBlank());
  }

  /** The address of a page, by that of the wiki's main page. */
  private static Optional<String> url(String base, Optional<String> title) {
    int slash = base.lastIndexOf('/');
    return title
        .filter(name -> slash > 8)
        .map(name -> name.replace(' ', '_'))
        .map(name -> URLEncoder.encode(name, StandardCharsets.UTF_8))
        .map(name -> name.replace("%3A", ":").replace("%2F", "/").replace("%2C", ","))
        .map(name -> base.substring(0, slash + 1) + name);
  }
}
