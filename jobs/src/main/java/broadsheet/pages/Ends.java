package broadsheet.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes single paragraphs out of a text: the headline and date line on top, links to other articles
 * and prompts in it, and what follows the article at its end.
 */
final class Ends {
  private static final int SHORT = 200;
  private static final int PROMPT_LENGTH = 60;
  private static final int HEADING = 80;
  private static final int TOP = 100;
  private static final double ALL_LINK = 0.8;
  private static final double TAIL = 0.3;
  private static final int LEVELS = 4;
  private static final Pattern PROMPT =
      Pattern.compile(
          "^\\W*(?:lesen sie (?:auch|hier|mehr|dazu)|auch interessant|mehr zum thema|das könnte"
              + " (?:sie|dich|euch) (?:auch )?interessieren|schon gelesen|weiterlesen|zum"
              + " weiterlesen|siehe auch|passend dazu|mehr dazu|read (?:more|also|next)|see"
              + " also|also read|related(?:\\s*:| articles| stories| content| posts)|more"
              + " from|recommended|you (?:may|might) also like|don't miss|must read|click"
              + " here|continue reading|sign up (?:for|to)|subscribe (?:to|now)|follow us|lire"
              + " aussi|à lire|lisez aussi|voir aussi|le[ea]? (?:también|puede interesar)|lea"
              + " también|te puede interesar|ver también|vea también|mire:|mirá también|además"
              + " disso|leia (?:também|mais)|veja também|zobacz (?:też|także|również)|czytaj"
              + " (?:też|także|również|więcej)|leggi anche|lees ook|läs också|les også|lue"
              + " myös|читайте (?:также|ще|також)|см\\."
              + " также|advertisement|anzeige|werbung|publicidad|publicité|reklama|share"
              + " this|teilen sie|mit freunden teilen|teile diesen|drucken|print"
              + " this|tags?:|schlagworte|stichworte|kategorien?:|foto:|fotos:|bild:|bildquelle|quelle:|photo:|image:|credit:|imagen:|getty"
              + " images)",
          Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);
  private static final Pattern AFTER =
      Pattern.compile(
          "^\\W*(?:\\d+ )?(?:kommentare?|kommentieren|kommentar schreiben|comments?|leave a"
              + " (?:reply|comment)|schreiben? (?:sie )?einen kommentar|ihr"
              + " kommentar|diskussion|antworten|related"
              + " (?:articles?|posts?|stories|content|topics)|you (?:may|might) also (?:like|be"
              + " interested).*|more (?:stories|news|articles|from).*|mehr zum thema.*|mehr"
              + " (?:artikel|beiträge|news|aus).*|das könnte (?:sie|dich|euch).*|weitere"
              + " (?:artikel|beiträge|meldungen|nachrichten|themen|informationen|infos|links|news).*|ähnliche"
              + " (?:artikel|beiträge|themen).*|verwandte (?:artikel|beiträge|themen).*|auch"
              + " interessant.*|about the authors?|über den autor|über die autorin|über die"
              + " autor(?:en|innen)|zur person|(?:presse)?kontakt|(?:media |press"
              + " )?contacts?|ansprechpartner(?:in)?(?: zum"
              + " thema)?|pressestelle|bildnachweise?|quellen(?:angaben)?|newsletter|teilen|share(?:"
              + " this.*)?|artikel teilen|tags|schlagwörter|commentaires?|laisser un commentaire|à"
              + " lire aussi|sur le même sujet|comentarios?|deja (?:un comentario|una"
              + " respuesta)|notas relacionadas|noticias relacionadas|te puede interesar|artículos"
              + " relacionados|leia também|notícias relacionadas|comentários|zobacz również|zobacz"
              + " także|komentarze|powiązane.*|commenti|potrebbe interessarti.*|reacties|lees ook"
              + ")\\s*[:.…»>]*(?:\\s*\\(\\d+\\))?\\s*$",
          Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);
  private static final Pattern TOP_LINE =
      Pattern.compile(
          "^(?:by|von|par|por|text|autor(?:in)?|author|veröffentlicht|published|posted|publicado|publié|erstellt|stand|aktualisiert|updated|datum|date|news"
              + " date|lesezeit|lesedauer|reading time|\\d+ min(?:uten?|utes?)?\\b)(?![\\p{L}])",
          Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);
  private static final Pattern ENDS_SENTENCE = Pattern.compile("[.!?…:\"”»“]\\s*$");

  private static final Pattern FULL_STOP = Pattern.compile("[.!?…]\\W{0,2}$");

  private Ends() {}

  /**
   * What is left of a text.
   *
   * @param title its headline, or null
   */
  static List<Paragraph> trimmed(List<Paragraph> text, String title) {
    List<Paragraph> kept = new ArrayList<>();
    int all = text.stream().mapToInt(Paragraph::chars).sum();
    int seen = 0;
    boolean isTop = true;
    for (Paragraph paragraph : text) {
      isTop &= !paragraph.isProse();
      boolean isEnd = seen > (1 - TAIL) * all && isAfter(paragraph);
      if (isEnd) {
        break;
      }
      seen += paragraph.chars();
      boolean isBeside = isLink(paragraph) || isPrompt(paragraph);
      if (!isBeside && !(isTop && isAbove(paragraph, title))) {
        kept.add(paragraph);
      }
    }
    while (kept.size() > 1 && isLoose(kept.get(kept.size() - 1))) {
      kept.remove(kept.size() - 1);
    }
    return kept.isEmpty() ? text : kept;
  }

  /** The headline itself, a date, a byline, a word or two above the text. */
  private static boolean isAbove(Paragraph paragraph, String title) {
    String text = paragraph.text();
    if (paragraph.holder().is("h1") || Titles.isAlike(text, title)) {
      return true;
    }
    return paragraph.chars() < TOP
        && !ENDS_SENTENCE.matcher(text).find()
        && (TOP_LINE.matcher(text).find() || Visible.isDated(text));
  }

  /** A heading of what follows the article. */
  private static boolean isAfter(Paragraph paragraph) {
    return paragraph.chars() < HEADING && AFTER.matcher(paragraph.text()).matches();
  }

  private static boolean isLink(Paragraph paragraph) {
    return paragraph.linkDensity() > ALL_LINK
        && paragraph.chars() < SHORT
        && !paragraph.holder().inTable
        && !isItem(paragraph.holder());
  }

  private static boolean isItem(Box holder) {
    Box box = holder;
    for (int level = 0; level < LEVELS && box != null; level++) {
      if (box.is("li") || box.is("dd")) {
        return true;
      }
      box = box.parent;
    }
    return false;
  }

  private static boolean isPrompt(Paragraph paragraph) {
    boolean isShort = paragraph.chars() < (paragraph.linkChars() > 0 ? SHORT : PROMPT_LENGTH);
    return isShort && PROMPT.matcher(paragraph.text()).find();
  }

  /** A heading with nothing below it. */
  private static boolean isLoose(Paragraph paragraph) {
    return paragraph.holder().isHeading() && !FULL_STOP.matcher(paragraph.text()).find();
  }
}
