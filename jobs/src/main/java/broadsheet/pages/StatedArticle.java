package broadsheet.pages;

import broadsheet.pages.JsonLd.Named;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The article as the JSON-LD of its page states it; what is not stated is null or empty.
 *
 * @param body its whole text as it stands there, with tags or without; null too if it may be that
 *     of another article
 * @param isArticle false if only the page around it is described
 */
record StatedArticle(
    String headline,
    List<Named> authors,
    String published,
    String modified,
    String section,
    String outlet,
    String description,
    String language,
    String body,
    boolean isArticle) {
  private static final String BODY = "articleBody";
  private static final Pattern ARTICLE =
      Pattern.compile("article|blogposting|report|posting|liveblog|recipe|^review$|column");
  private static final Pattern PAGE =
      Pattern.compile("webpage|itempage|creativework|newspage|aboutpage");
  private static final StatedArticle NONE =
      new StatedArticle(null, List.of(), null, null, null, null, null, null, null, false);

  /** The article that fits the title of the page best, or the first one. */
  static StatedArticle of(JsonLd data, String title) {
    JsonNode best = null;
    boolean isFit = false;
    int bodies = 0;
    for (JsonNode object : data.objects()) {
      if (JsonLd.isA(object, ARTICLE)) {
        bodies += object.path(BODY).isTextual() ? 1 : 0;
        String headline = JsonLd.text(object, "headline");
        boolean fits = headline != null && title != null && Titles.isAlike(title, headline);
        if (best == null || (fits && !isFit)) {
          best = object;
          isFit |= fits;
        }
      }
    }
    if (best != null) {
      return of(data, best, isFit || bodies == 1 ? body(best) : null, true);
    }
    for (JsonNode object : data.objects()) {
      if (JsonLd.isA(object, PAGE) && (object.has("datePublished") || object.has("author"))) {
        return of(data, object, null, false);
      }
    }
    return NONE;
  }

  private static String body(JsonNode object) {
    return object.path(BODY).isTextual() ? object.path(BODY).asText() : null;
  }

  private static StatedArticle of(JsonLd data, JsonNode object, String body, boolean isArticle) {
    String published = JsonLd.text(object, "datePublished");
    List<Named> publisher = data.names(object, "publisher");
    List<Named> authors = data.names(object, "author");
    String headline = JsonLd.text(object, "headline");
    return new StatedArticle(
        headline != null ? headline : JsonLd.text(object, "name"),
        authors.isEmpty() ? data.names(object, "creator") : authors,
        published != null ? published : JsonLd.text(object, "dateCreated"),
        JsonLd.text(object, "dateModified"),
        JsonLd.text(object, "articleSection"),
        publisher.isEmpty() ? null : publisher.get(0).name(),
        JsonLd.text(object, "description"),
        JsonLd.text(object, "inLanguage"),
        body,
        isArticle);
  }
}
