package broadsheet.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a printed byline into names. */
final class AuthorNames {
  private static final int LONGEST = 60;
  private static final int LONGEST_BYLINE = 500;
  private static final int MOST_WORDS = 7;
  private static final Pattern ADDRESS =
      Pattern.compile("\\(?\\bhttps?://\\S+|\\bwww\\.\\S+|\\S+@\\S+\\.\\w{2,}\\S*|(?<!\\S)@\\w+");
  private static final Pattern BY =
      Pattern.compile(
          "^(?:(?:(?:originally |first"
              + " )?(?:written|posted|published|authored|reported|story|words|text|article|review|geschrieben|verfasst|veröffentlicht|publié|escrito|publicado|ein"
              + " artikel|ein beitrag|eine rezension|interview|fotos?|photos?)(?: und fotos?| and"
              + " photos?)?"
              + "(?:\\s(?:by|von|par|por|di|da)|:)|by|von|par|por|di|af|av|door|autore?n?(?:in)?|authors?|auteurs?|autore?s?|autora|redakteur(?:in)?|text|przez|od|автор|著者|作者|记者|文|来源)(?:\\s*[:：|]\\s*|\\s+)|（?记者\\s*)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*[,;|\\n"
              + "&/\\u2022\\u00B7\\u3001\\uFF0C]\\s*|\\s(?:and|und|et|y|with|mit|e|en|og|och|i|и|та)\\s|\\s[-–—]\\s",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AFTER =
      Pattern.compile(
          "(?i)\\s(?:on|am|vom|le|el|at|in|for|from|für|published|posted|updated|is"
              + " a|ist|um|i|den)\\s.*$|\\s*[(\\[].*$|\\s*\\b\\d.*$|\\s[-–—|:].*$");
  private static final Pattern ROLE =
      Pattern.compile(
          "(?i)^(?:.*\\b(?:staff"
              + " writer|reporter|correspondent|editor|editor-in-chief|columnist|journalist(?:in)?|redakteur(?:in)?|chefredakteur(?:in)?|contributor|contributing"
              + " writer|writer|special to.*|for the .*|freelance.*|senior .*|associate"
              + " .*|photographer|fotograf(?:in)?|redactora?|periodista|volontär(?:in)?|ressortleiter(?:in)?|korrespondent(?:in)?|follow"
              + " author|more posts|view all posts|view profile|contact|email|all posts|mehr"
              + " von.*|alle beiträge.*|news service|.*all (?:articles|posts|stories).*|alle"
              + " artikel.*|zeige alle.*|\\p{L}*leiter(?:in)?(?:"
              + " .*)?|professor.*|geschäftsführer.*|directora? .*|artikel"
              + " von|quelle|kategorien))$");
  private static final Set<String> NOBODY =
      Set.of(
          "admin",
          "administrator",
          "root",
          "guest",
          "anonymous",
          "user",
          "author",
          "unknown",
          "n/a",
          "none",
          "null",
          "by",
          "von",
          "jr",
          "sr",
          "phd",
          "md",
          "staff",
          "facebook",
          "twitter",
          "linkedin",
          "instagram",
          "whatsapp",
          "pinterest",
          "xing",
          "autor",
          "autorin",
          "autoren",
          "auteur",
          "share",
          "teilen",
          "home",
          "undefined",
          "webmaster",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "oct",
          "nov",
          "dec",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "januar",
          "februar",
          "märz",
          "mai",
          "juni",
          "juli",
          "oktober",
          "dezember",
          "fecha",
          "eingestellt von unknown",
          "post author",
          "about the author",
          "website");
  private static final Pattern MONTH =
      Pattern.compile(
          "(?i)\\s(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz|apr(?:il)?|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)\\.?$");
  private static final Pattern CLOCK = Pattern.compile("\\d:\\d|^\\d");
  private static final Pattern PREFIX =
      Pattern.compile(
          "^(?:\\p{L}+-){0,3}(?:Experte|Expertin|Autorin|Autor|Redakteurin|Redakteur|Reporterin|Reporter|Korrespondentin|Korrespondent|Chefredakteur)\\s+(?=\\p{Lu})|^(?:Ein"
              + " )?(?:Artikel|Beitrag|Eingestellt|Interview) (?:von|by):?\\s+");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern DOMAIN =
      Pattern.compile("(?i)^\\S+\\.(?:com|org|net|de|ch|at|fr|co\\.uk|es|it|pl|info)$");

  private static final Pattern AGENCY =
      Pattern.compile(
          "\\p{Lu}{2,5}(?:-\\p{Lu}{1,3})?|(?i:dpa(?:-afx)?|afp|apa|sid|epd|kna|sda|ots|reuters|ansa|efe|tass)");

  private AuthorNames() {}

  /**
   * The names in some printed bylines, each once, in order; the outlet is none, nor is an agency's
   * abbreviation beside a person.
   */
  static List<String> split(List<String> printed, String outlet) {
    Map<String, String> names = new LinkedHashMap<>();
    String own = outlet == null ? "" : Titles.folded(outlet);
    for (String one : printed) {
      for (String name : names(one)) {
        String folded = Titles.folded(name);
        if (!folded.isEmpty() && !folded.equals(own)) {
          names.putIfAbsent(folded, name);
        }
      }
    }
    if (names.values().stream().anyMatch(name -> name.indexOf(' ') > 0)) {
      names.values().removeIf(name -> AGENCY.matcher(name).matches());
    }
    return List.copyOf(names.values());
  }

  private static List<String> names(String printed) {
    List<String> names = new ArrayList<>();
    String start = printed.substring(0, Math.min(LONGEST_BYLINE, printed.length()));
    String text = ADDRESS.matcher(start).replaceAll(" ");
    for (String part : BETWEEN.split(text.strip())) {
      String name = name(part);
      if (isName(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private static String name(String part) {
    String name = part.strip();
    Matcher by = BY.matcher(name);
    if (by.find()) {
      name = name.substring(by.end()).strip();
    }
    name = PREFIX.matcher(name).replaceFirst("");
    if (name.indexOf(' ') > 0) {
      name = AFTER.matcher(name).replaceFirst("").strip();
    }
    name = MONTH.matcher(name).replaceFirst("");
    int start = 0;
    int end = name.length();
    while (start < end && ":.,;-–—|\"'“”„«»*".indexOf(name.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && ":,;-–—|\"“”„«»*".indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    return name.substring(start, end).strip();
  }

  /** Whether it may be a name. */
  static boolean isName(String name) {
    return name.length() > 1
        && name.length() <= LONGEST
        && LETTER.matcher(name).find()
        && name.split("\\s+", -1).length <= MOST_WORDS
        && !NOBODY.contains(name.toLowerCase(Locale.ROOT))
        && !CLOCK.matcher(name).find()
        && !DOMAIN.matcher(name).matches()
        && !ROLE.matcher(name).matches();
  }
}
