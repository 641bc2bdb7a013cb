package broadsheet.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes single paragraphs out of a text: links to other articles, prompts, loose headings. */
final class Ends {
  private static final int SHORT = 200;
  private static final double ALL_LINK = 0.8;
  private static final Pattern PROMPT =
      Pattern.compile(
          "(?i)^(?:\\W*)(?:lesen sie (?:auch|hier|mehr|dazu)|auch interessant|mehr zum thema|das"
              + " könnte (?:sie|dich|euch) (?:auch )?interessieren|schon gelesen|weiterlesen|zum"
              + " weiterlesen|siehe auch|passend dazu|mehr dazu|read (?:more|also|next)|see"
              + " also|also read|related(?:\\s*:| articles| stories| content| posts)|more"
              + " from|recommended|you (?:may|might) also like|don't miss|must read|click"
              + " here|continue reading|sign up (?:for|to)|subscribe (?:to|now)|follow us|lire"
              + " aussi|à lire|lisez aussi|voir aussi|le[ea]? (?:también|puede interesar)|lea"
              + " también|te puede interesar|ver también|vea también|mire:|mirá también|além"
              + " disso|leia (?:também|mais)|veja também|zobacz (?:też|także|również)|czytaj"
              + " (?:też|także|również|więcej)|leggi anche|lees ook|läs också|les også|lue"
              + " myös|читайте (?:также|ще|також)|см\\."
              + " также|advertisement|anzeige|werbung|publicidad|publicité|reklama|share"
              + " this|teilen sie|mit freunden teilen|teile diesen|drucken|print"
              + " this|tags?:|schlagworte|stichworte|kategorien?:|foto:|fotos:|bild:|bildquelle|quelle:|photo:|image:|credit:|imagen:|getty"
              + " images)",
          Pattern.UNICODE_CASE);

  private Ends() {}

  /** What is left of a text. */
  static List<Paragraph> trimmed(List<Paragraph> text) {
    List<Paragraph> kept = new ArrayList<>();
    for (Paragraph paragraph : text) {
      if (!isLink(paragraph) && !isPrompt(paragraph)) {
        kept.add(paragraph);
      }
    }
    if (kept.isEmpty()) {
      return text;
    }
    while (kept.size() > 1 && isLoose(kept.get(kept.size() - 1))) {
      kept.remove(kept.size() - 1);
    }
    return kept;
  }

  private static boolean isLink(Paragraph paragraph) {
    return paragraph.linkDensity() > ALL_LINK
        && paragraph.chars() < SHORT
        && !paragraph.holder().is("li")
        && !paragraph.holder().inTable;
  }

  private static boolean isPrompt(Paragraph paragraph) {
    boolean isShort = paragraph.chars() < (paragraph.linkChars() > 0 ? SHORT : 60);
    return isShort && PROMPT.matcher(paragraph.text()).find();
  }

  /** A heading with nothing below it. */
  private static boolean isLoose(Paragraph paragraph) {
    return paragraph.holder().isHeading();
  }
}
