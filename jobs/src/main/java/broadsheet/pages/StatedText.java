package broadsheet.pages;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * The text that a page states in its JSON-LD, where its own is not there: scripts would show it, or
 * readers would have to pay first. What stands in the page is better otherwise, as it has
 * paragraphs.
 */
final class StatedText {
  private static final int LEAST = 300;
  private static final double MOST = 0.5;
  private static final Pattern TAG =
      Pattern.compile("<(?:p|br|div|h[1-6]|ul|ol|a|b|i|em|strong)[\\s/>]");
  private static final Pattern LINES = Pattern.compile("\\s*\\R\\s*");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern CUT = Pattern.compile("(?:…|\\.\\.\\.)\\W*$");

  private StatedText() {}

  /**
   * The stated text if it is whole, of some length, and less than half of it was found; else null.
   *
   * @param found in the page
   */
  static String instead(StatedArticle stated, List<Paragraph> found) {
    if (stated.body() == null || stated.body().length() < LEAST) {
      return null;
    }
    String body = paragraphs(stated.body());
    boolean isCut = CUT.matcher(body.substring(Math.max(0, body.length() - LEAST))).find();
    if (body.length() < LEAST || isCut) {
      return null;
    }
    return share(body, Writer.text(found)) < MOST ? body : null;
  }

  /** With an empty line between paragraphs, without tags and entities. */
  private static String paragraphs(String body) {
    String plain = body.indexOf('&') < 0 ? body : Parser.unescapeEntities(body, false);
    if (TAG.matcher(plain).find()) {
      return Writer.text(Paragraph.split(Boxes.of(Jsoup.parse(plain)).all()));
    }
    return LINES.matcher(plain.strip()).replaceAll("\n\n");
  }

  /** The share of the pairs of neighbouring words of a text that another has too, 0 to 1. */
  private static double share(String text, String other) {
    Set<String> there = pairs(other);
    Set<String> pairs = pairs(text);
    long common = pairs.stream().filter(there::contains).count();
    return pairs.isEmpty() ? 1 : (double) common / pairs.size();
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    String last = "";
    for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT))) {
      pairs.add(last + ' ' + word);
      last = word;
    }
    return pairs;
  }
}
