package broadsheet.ingest;

import java.util.regex.Pattern;

/** Lines of a site, not of the article, that crawlers leave at both ends of a text. */
final class Boilerplate {
  private static final int LONGEST = 400;
  private static final int LINES = 3;

  /** Said by sites of themselves; in English, German, French and Spanish. */
  private static final Pattern OF_A_SITE =
      Pattern.compile(
          String.join(
              "|",
              "all rights reserved",
              "alle rechte vorbehalten",
              "tous droits r[ée]serv[ée]s",
              "todos los derechos reservados",
              "(?:this|our) (?:web)?site uses cookies",
              "we use cookies",
              "(?:accept|manage) (?:all )?cookies",
              "diese (?:web)?seite verwendet cookies",
              "terms (?:of (?:use|service)|and conditions) (?:and|&|\\|) privacy",
              "privacy policy (?:and|&|\\|) terms",
              "(?:sign up|subscribe) (?:for|to)"
                  + " (?:our|the|get)\\b.{0,60}\\b(?:newsletter|alerts|email|e-mail|inbox|podcast|channel)",
              "subscribe (?:now|today)\\b",
              "already a subscriber\\?",
              "log ?in to (?:continue|read|comment)",
              "please (?:enable|turn on) javascript",
              "(?:follow|like) us on (?:facebook|twitter|instagram)",
              "share (?:this|on) (?:article|story|facebook|twitter|whatsapp)",
              "click here to (?:read|subscribe|sign|comment|share|see|watch|view)",
              "may not be (?:published, broadcast|reproduced|copied)",
              "jetzt abonnieren",
              "newsletter abonnieren",
              "abonnez-vous",
              "suscr[íi]bete",
              "(?:leave|post|add) a (?:comment|reply)\\b",
              "skip to (?:main )?content",
              "(?:©|\\(c\\)|copyright)\\s*(?:©\\s*)?(?:19|20)\\d\\d\\b"),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Boilerplate() {}

  /** Whether one of the first or last lines of a text is such a line, or one long line has it. */
  static boolean isAtEnds(String text) {
    int at = 0;
    for (int line = 0; line < LINES && at < text.length(); line++) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      if (isOfSite(text, at, Math.min(end, at + LONGEST))) {
        return true;
      }
      at = skipBreaks(text, end);
    }
    int end = text.length();
    for (int line = 0; line < LINES && end > 0; line++) {
      int start = text.lastIndexOf('\n', end - 1) + 1;
      if (isOfSite(text, Math.max(start, end - LONGEST), end)) {
        return true;
      }
      end = start;
      while (end > 0 && text.charAt(end - 1) == '\n') {
        end--;
      }
    }
    return false;
  }

  private static int skipBreaks(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
    return at;
  }

  private static boolean isOfSite(String text, int start, int end) {
    return OF_A_SITE.matcher(text).region(start, end).find();
  }
}
