package broadsheet.dates;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of printed dates: months and days of the week in 24 languages, from CLDR by way of ICU;
 * time zones; words that say nothing. A month name that means two months in two languages is none,
 * unless it is English.
 */
final class DateWords {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "sk", "hu",
          "ro", "ru", "uk", "bg", "hr", "tr", "el", "id", "ca");
  private static final int SHORTEST = 3;
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  private static final Set<String> FILLERS =
      Set.of(
          "on",
          "at",
          "of",
          "the",
          "published",
          "posted",
          "originally",
          "first",
          "created",
          "date",
          "dated",
          "last",
          "st",
          "nd",
          "rd",
          "th",
          "de",
          "del",
          "le",
          "el",
          "il",
          "den",
          "der",
          "um",
          "uhr",
          "am",
          "a",
          "las",
          "les",
          "di",
          "er",
          "г",
          "р",
          "року",
          "года",
          "в",
          "r",
          "kl",
          "klo",
          "dne",
          "dnia",
          "o",
          "godz",
          "h",
          "hrs",
          "local",
          "time",
          "and",
          "publication",
          "from",
          "em",
          "as");
  private static final Set<String> UPDATES =
      Set.of(
          "updated",
          "update",
          "modified",
          "edited",
          "revised",
          "aktualisiert",
          "actualizado",
          "aggiornato",
          "atualizado",
          "обновлено");

  /**
   * IST (India, Ireland, Israel), AST, CST of China and the like are left out or read as in US
   * papers.
   */
  private static final List<String> OFFSETS =
      List.of(
          "z Z",
          "utc Z",
          "gmt Z",
          "ut Z",
          "wet Z",
          "bst +01:00",
          "west +01:00",
          "cet +01:00",
          "mez +01:00",
          "cest +02:00",
          "mesz +02:00",
          "eet +02:00",
          "eest +03:00",
          "msk +03:00",
          "trt +03:00",
          "gst +04:00",
          "pkt +05:00",
          "wib +07:00",
          "hkt +08:00",
          "sgt +08:00",
          "jst +09:00",
          "kst +09:00",
          "aest +10:00",
          "aedt +11:00",
          "nzst +12:00",
          "nzdt +13:00",
          "est -05:00",
          "edt -04:00",
          "cst -06:00",
          "cdt -05:00",
          "mst -07:00",
          "mdt -06:00",
          "pst -08:00",
          "pdt -07:00",
          "akst -09:00",
          "akdt -08:00",
          "hst -10:00");

  private static final Map<String, ZoneId> ZONES = zones();
  private static final Map<String, Integer> MONTHS = months();
  private static final Set<String> WEEKDAYS = weekdays();

  private DateWords() {}

  /** Lower case, without accents and full stops. */
  static String fold(String word) {
    String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return MARKS.matcher(plain).replaceAll("").replace(".", "");
  }

  /** Number of the month of that folded name, 1 to 12. */
  static Optional<Integer> month(String word) {
    return Optional.ofNullable(MONTHS.get(word));
  }

  static boolean isWeekday(String word) {
    return WEEKDAYS.contains(word);
  }

  static boolean isFiller(String word) {
    return FILLERS.contains(word);
  }

  /** Whether the date is one of a change. */
  static boolean isUpdate(String word) {
    return UPDATES.contains(word);
  }

  /** The zone of that folded abbreviation; absent if unknown or, as IST, of several zones. */
  static Optional<ZoneId> zone(String word) {
    return Optional.ofNullable(ZONES.get(word));
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    Set<String> disputed = new HashSet<>();
    for (String language : LANGUAGES) {
      for (Map.Entry<String, Integer> month : months(language).entrySet()) {
        Integer other = months.putIfAbsent(month.getKey(), month.getValue());
        if (other != null && !other.equals(month.getValue())) {
          disputed.add(month.getKey());
        }
      }
    }
    disputed.forEach(months::remove);
    months.keySet().removeIf(name -> name.length() < SHORTEST);
    months.keySet().removeIf(name -> !Character.isLetter(name.charAt(0)));
    months.putAll(months("en"));
    months.put("sept", 9);
    return Map.copyOf(months);
  }

  private static Map<String, Integer> months(String language) {
    Map<String, Integer> months = new HashMap<>();
    DateFormatSymbols symbols = new DateFormatSymbols(new ULocale(language));
    for (int context : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
      for (int width : List.of(DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED)) {
        String[] names = symbols.getMonths(context, width);
        for (int i = 0; i < 12; i++) {
          months.put(fold(names[i]), i + 1);
        }
      }
    }
    return months;
  }

  private static Set<String> weekdays() {
    Set<String> days = new HashSet<>();
    for (String language : LANGUAGES) {
      DateFormatSymbols symbols = new DateFormatSymbols(new ULocale(language));
      for (int context : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
        for (int width : List.of(DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED)) {
          for (String name : symbols.getWeekdays(context, width)) {
            for (String word : name.split("[\\s-]+", -1)) {
              days.add(fold(word));
            }
          }
        }
      }
    }
    days.addAll(List.of("tues", "wednes", "weds", "thur", "thurs"));
    days.remove("");
    return Set.copyOf(days);
  }

  private static Map<String, ZoneId> zones() {
    Map<String, ZoneId> zones = new HashMap<>();
    for (String zone : OFFSETS) {
      int space = zone.indexOf(' ');
      zones.put(zone.substring(0, space), ZoneOffset.of(zone.substring(space + 1)));
    }
    zones.put("et", ZoneId.of("America/New_York"));
    zones.put("ct", ZoneId.of("America/Chicago"));
    zones.put("mt", ZoneId.of("America/Denver"));
    zones.put("pt", ZoneId.of("America/Los_Angeles"));
    return Map.copyOf(zones);
  }
}
