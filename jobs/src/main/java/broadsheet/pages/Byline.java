package broadsheet.pages;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bylines that readers see, such as "By Jane Doe" or "Text: Jane Doe". */
final class Byline {
  private static final int SHORT = 150;
  private static final int LINE = 60;
  private static final int FIRST = 3;
  private static final int LAST = 4;
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*+";
  private static final String PARTICLE =
      "(?:(?:von|van|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ibn|zu|zur|ten|ter) ){0,2}+";
  private static final String NAME = WORD + "(?: " + PARTICLE + WORD + "){0,4}+";
  private static final String NAMES =
      "(?<names>" + NAME + "(?: ?(?:,|&|/|und|and|et|y|e) ?" + NAME + "){0,5}+)";
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:^|[\\s|•·(])(?i:autor(?:in|en|innen)?|autor/-?in|authors?|auteurs?(?:\\(s\\))?|autore|autora|autores|texte?|words|written"
              + " by|posted by|geschrieben von|verfasst von|redakteur(?:in)?|reporter|reporting"
              + " by|von|by|por|par|interview)\\s?:\\s?"
              + NAMES);
  private static final Pattern AT_START =
      Pattern.compile(
          "^[^\\p{L}\\d]{0,8}(?i:by|von|par|por|di|door|av|af|texte? (?:von|by|de)|interview(?:"
              + " von| by)?|(?:eine?n?"
              + " )?(?:artikel|beitrag|interview|gastbeitrag|gastkommentar|analyse|kommentar|reportage|bericht|rezension|text)"
              + " von|autor(?:in|en)?|written by|posted by|reporting by|published by)\\s"
              + NAMES
              + "\\s?(?=$|[|•·,;:(\\n"
              + "–—/-]|\\d|(?:am|on|mit|in|im|for|für|aus|is|ist|updated|published|veröffentlicht)\\s)");
  private static final Pattern HAN =
      Pattern.compile("(?:责任编辑|记者|作者|編輯|撰文|文)\\s?[:：]\\s?(?<names>\\p{IsHan}{2,4})(?!\\p{IsHan})");

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?i:autor(?:in|en|innen)?|authors?|auteurs?(?:\\(s\\))?|autore|autora|autores|texte?|words|written"
              + " by|von|by|interview|redakteur(?:in)?|verfasser(?:in)?)\\s?:?$");
  private static final Pattern ENDED = Pattern.compile("[.!?:…]\\W{0,3}$");
  private static final Pattern ALONE = Pattern.compile("^" + NAMES + "\\s?[,;|]?$");

  private Byline() {}

  /** The names in the first byline near an article, empty if there is none. */
  static List<String> find(Region region, String outlet) {
    int inText = (int) region.around().stream().filter(region::isText).count();
    int place = 0;
    for (Paragraph paragraph : region.around()) {
      String text = paragraph.text();
      boolean isText = region.isText(paragraph);
      boolean isInside = isText && place >= FIRST && place < inText - LAST;
      place += isText ? 1 : 0;
      if (isInside || text.length() > SHORT) {
        continue;
      }
      for (Pattern pattern : List.of(LABELLED, AT_START, HAN)) {
        List<String> names = names(pattern, text, outlet);
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    List<String> labelled = labelled(region, outlet);
    return labelled.isEmpty() ? within(region, outlet) : labelled;
  }

  private static List<String> names(Pattern pattern, String text, String outlet) {
    Matcher byline = pattern.matcher(text);
    return byline.find() ? AuthorNames.split(List.of(byline.group("names")), outlet) : List.of();
  }

  /** The names in a line within the text that holds a byline and hardly more. */
  private static List<String> within(Region region, String outlet) {
    for (Paragraph paragraph : region.around()) {
      Matcher byline = AT_START.matcher(paragraph.text());
      if (paragraph.text().length() <= LINE
          && !ENDED.matcher(paragraph.text()).find()
          && byline.find()
          && byline.group("names").indexOf(' ') > 0) {
        List<String> names = AuthorNames.split(List.of(byline.group("names")), outlet);
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return List.of();
  }

  /** The names in the line after one that only says "Author:". */
  private static List<String> labelled(Region region, String outlet) {
    Paragraph last = null;
    for (Paragraph paragraph : region.around()) {
      boolean isNext = last != null && paragraph.at() > last.at();
      if (isNext && paragraph.text().length() <= SHORT && LABEL.matcher(last.text()).find()) {
        List<String> names = names(ALONE, paragraph.text(), outlet);
        if (!names.isEmpty()) {
          return names;
        }
      }
      last = paragraph;
    }
    return List.of();
  }
}
