package broadsheet.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells lines that say who wrote the article. */
final class Bylines {
  private static final int LONGEST = 120;
  private static final int LONGEST_AT_END = 300;

  private static final String WORD = "\\p{Lu}[\\p{L}.'’-]*+";
  static final String PERSON =
      WORD + "(?: (?:(?:de|van|von|der|den|al|bin|la|le|du|da|di|el|ter) ){0,2}" + WORD + "){1,3}";
  private static final String AND = "(?:, and |, | and | & )";

  private static final Pattern BY = Pattern.compile("(?:By|BY|by):? +(?<who>.{3,})");
  private static final Pattern PERSONS =
      Pattern.compile(
          "(?<who>"
              + PERSON
              + "(?:"
              + AND
              + PERSON
              + "){0,5})(?:, (?:[A-Z]{2,}(?: [A-Z]{2,})?|"
              + Agencies.NEWS
              + "))?");
  private static final Pattern BAR =
      Pattern.compile("(?<who>" + PERSON + "(?:" + AND + PERSON + "){0,3}) +[|•] +[^|]{2,60}");
  private static final Pattern AT_END =
      Pattern.compile(
          "\\W{0,3}(?:(?:With )?(?:additional |further"
              + " )?(?:reporting|writing|editing|compiled|edited|written|translated)(?: and"
              + " (?:writing|editing))? by .*"
              + "|With (?:additional )?(?:reporting|assistance) (?:by|from) .*"
              + "|Contributing: ?.{3,}|Write to [^@]{3,60} at \\S+@\\S+"
              + "|Follow .{2,60} on (?:Twitter|Facebook|Instagram)\\b.{0,40}"
              + "|.{2,200}\\bcontributed(?: reporting| to th(?:is|e)"
              + " (?:report|article|story|piece))?(?: from [^.]{2,60})?[.)]?)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PARTS = Pattern.compile(",? and |, | & |;");
  private static final Set<String> SMALL =
      Set.of(
          "and", "of", "for", "the", "in", "at", "de", "van", "von", "der", "den", "al", "bin",
          "la", "le", "du", "da", "di", "el", "ter", "|", "-", "–", "—", "&", "/", "•");
  private static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private Bylines() {}

  /** Whether {@code paragraph}, above the story, is a byline. */
  static boolean isAtTop(String text, Stretch paragraph) {
    return paragraph.length() <= LONGEST && !who(paragraph.of(text)).isEmpty();
  }

  /** Whether {@code paragraph}, right under a headline, is nothing but names of people. */
  static boolean isPersons(String text, Stretch paragraph) {
    if (paragraph.length() > LONGEST) {
      return false;
    }
    String line = paragraph.of(text);
    return PERSONS.matcher(line).matches() && !hasTitle(line);
  }

  /** Whether it begins with "Senator" or the like: news, for writers' names stand bare. */
  private static boolean hasTitle(String line) {
    String first = line.substring(0, line.indexOf(' '));
    return !NameWords.isFirstName(first)
        && NameWords.title(List.of(first)).dropped().equals("always");
  }

  /** Whether {@code paragraph}, below the story, says who worked on it. */
  static boolean isAtEnd(String text, Stretch paragraph) {
    return paragraph.length() <= LONGEST_AT_END && AT_END.matcher(paragraph.of(text)).matches();
  }

  /** The people of a byline; empty if it names none but an agency. */
  static List<String> authors(String byline) {
    return Stream.of(PARTS.split(who(byline), -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty() && !Agencies.isKnown(part))
        .toList();
  }

  private static String who(String line) {
    Matcher bar = BAR.matcher(line);
    if (bar.matches()) {
      return bar.group("who");
    }
    Matcher by = BY.matcher(line);
    return by.matches() && areNames(by.group("who")) ? beforeBar(by.group("who")) : "";
  }

  private static String beforeBar(String who) {
    int bar = who.indexOf('|');
    return bar < 0 ? who : who.substring(0, bar).strip();
  }

  /** Capitalised words and the small words between them; at least two, or an agency. */
  private static boolean areNames(String who) {
    if (Agencies.isKnown(who)) {
      return true;
    }
    int names = 0;
    for (String word : who.split("[\\s,]+", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
        if (DAYS.contains(word.toLowerCase(Locale.ROOT))) {
          return false;
        }
        names++;
      } else if (!word.isEmpty() && !SMALL.contains(word)) {
        return false;
      }
    }
    return names >= 2;
  }
}
