package broadsheet.dumps.format;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Field names by which dumps of news are told; case, blanks and punctuation do not matter. */
public final class KnownNames {
  private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Set<String> TEXTS =
      Set.of(
          "article",
          "articlebody",
          "articlecontent",
          "articletext",
          "body",
          "bodytext",
          "content",
          "contents",
          "document",
          "fulltext",
          "maintext",
          "plaintext",
          "story",
          "text");

  private static final Set<String> OTHERS =
      Set.of(
          "abstract",
          "author",
          "authors",
          "byline",
          "date",
          "datepublish",
          "datepublished",
          "datetime",
          "description",
          "domain",
          "headline",
          "headlinetext",
          "leadparagraph",
          "link",
          "newspaper",
          "outlet",
          "pubdate",
          "publication",
          "publicationdate",
          "publishdate",
          "published",
          "publishedat",
          "publisheddate",
          "publisher",
          "shortdescription",
          "snippet",
          "source",
          "sourcename",
          "summary",
          "timestamp",
          "title",
          "uri",
          "url",
          "weburl",
          "webtitle");

  private KnownNames() {}

  /** Whether fields of this name hold the text of an article. */
  public static boolean isText(String name) {
    return TEXTS.contains(plain(name));
  }

  /** Whether fields of this name tell something of an article, its text included. */
  public static boolean isKnown(String name) {
    String plain = plain(name);
    return TEXTS.contains(plain) || OTHERS.contains(plain);
  }

  private static String plain(String name) {
    return NO_LETTER_OR_DIGIT.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
