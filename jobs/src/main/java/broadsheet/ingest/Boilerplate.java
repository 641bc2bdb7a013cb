package broadsheet.ingest;

import java.util.regex.Pattern;

/** Lines of a site, not of the article, that crawlers leave at both ends of a text and in it. */
final class Boilerplate {
  private static final int LONGEST = 400;
  private static final int LINES = 3;

  /** Longest line within a text that is looked at: prompts are short, and quoted prose is not. */
  private static final int SHORT = 100;

  private static final int MOST = 1_000;

  /** Said by sites of themselves; in English, German, French and Spanish. */
  private static final Pattern SAID =
      words(
          "(?<!\\p{L})(?:",
          "all rights reserved",
          "alle rechte vorbehalten",
          "tous droits r[éÉe]serv[éÉe]s",
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
          "click here to (?:read|subscribe|sign|comment|share|see|watch|view|get|download|join)",
          "may not be (?:published, broadcast|reproduced|copied)",
          "jetzt abonnieren",
          "newsletter abonnieren",
          "abonnez-vous",
          "suscr[íÍi]bete",
          "(?:leave|post|add) a (?:comment|reply)\\b",
          "skip to (?:main )?content",
          "(?:delivered|sent|straight|right|directly) (?:directly |straight |right )?(?:in)?to"
              + " your (?:e-?mail )?inbox",
          "by (?:signing up|subscribing|submitting|registering|clicking)[^.]{0,60} you"
              + " (?:agree|consent|accept)",
          "continue reading (?:the main story|below)",
          "(?:story|article) continue[sd] below",
          "(?:refresh|reload) (?:your|this|the) page",
          "(?:share|tell us|send us) your"
              + " (?:reactions?|thoughts|views|opinions?|stor(?:y|ies)|comments)",
          "(?:©|\\(c\\)|copyright)\\s*(?:©\\s*)?(?:19|20)\\d\\d\\b");

  /** What such lines begin with. */
  private static final Pattern BEGINNING =
      words(
          "\\W*(?:",
          "(?:advertisement|anzeige|werbung|publicidad|publicit[éÉe])"
              + "(?:\\W*$|\\W+(?:continue|story|article|scroll)\\b)",
          "follow (?:the )?(?:[\\w.'’@-]+ ){1,5}?on (?:twitter|facebook|instagram|x)\\b",
          "(?:more|related|see also|also read|read (?:more|also|next)"
              + "|(?:more|related) (?:stories|articles|coverage))\\s*:",
          "(?:ads?|more on this|link copied|article continues)\\W*$",
          "also on [\\w.]{2,30}(?: magazine)?\\s*:",
          "follow @\\w{2,30}\\b",
          "click for more\\b",
          "(?:toggle|hide|enlarge) caption|enlarge this image",
          "listen to (?:this )?article\\b");

  private Boilerplate() {}

  private static Pattern words(String before, String... kinds) {
    return Pattern.compile(before + String.join("|", kinds) + ")", Pattern.CASE_INSENSITIVE);
  }

  /**
   * Whether one of the first or last lines of a text is such a line, or one long line has it; or a
   * short line between them.
   */
  static boolean isIn(String text) {
    int tail = tail(text);
    int looked = 0;
    int at = skipBreaks(text, 0);
    for (int line = 0; at < text.length(); line++) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      boolean isShort = end - at < SHORT && looked < MOST;
      looked += isShort ? 1 : 0;
      if ((line < LINES && isOfSite(text, at, Math.min(end, at + LONGEST)))
          || (at >= tail && isOfSite(text, Math.max(at, end - LONGEST), end))
          || (isShort && isOfSite(text, at, end))) {
        return true;
      }
      at = skipBreaks(text, end);
    }
    return false;
  }

  /** Where the last lines begin. */
  private static int tail(String text) {
    int start = text.length();
    for (int line = 0; line < LINES; line++) {
      int end = start;
      while (end > 0 && text.charAt(end - 1) == '\n') {
        end--;
      }
      start = end == 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
    }
    return start;
  }

  private static int skipBreaks(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
    return at;
  }

  private static boolean isOfSite(String text, int start, int end) {
    return BEGINNING.matcher(text).region(start, end).lookingAt()
        || SAID.matcher(text).region(start, end).find();
  }
}
