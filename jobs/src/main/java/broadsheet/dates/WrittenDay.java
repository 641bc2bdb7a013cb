package broadsheet.dates;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day in a printed date, its time having been taken out. Numbers not printed are 0.
 *
 * @param year 0 if not printed
 * @param month 0 if not printed
 * @param day 0 if not printed
 * @param zone time zone printed as a word, or null
 * @param unknownZone a word where a time zone would stand, or null
 * @param note how the numbers were read, or null
 * @param problem why there is no day in spite of one being printed, or null
 */
record WrittenDay(
    int year, int month, int day, ZoneId zone, String unknownZone, String note, String problem) {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(\\d{4})([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?(?!\\d)");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(?<!\\d)(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d)");
  private static final Pattern MONTH_YEAR =
      Pattern.compile("(?<!\\d)(\\d{1,2})[/.](\\d{4})(?!\\d)");
  private static final Pattern EAST_ASIAN =
      Pattern.compile("(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월](?:\\s?(\\d{1,2})\\s?[日일])?");
  private static final Pattern COMPACT = Pattern.compile("(?<!\\d)(\\d{4})(\\d{2})(\\d{2})(?!\\d)");
  private static final Pattern TOKEN = Pattern.compile("'?\\d+|[\\p{L}\\p{M}.]+");
  private static final Pattern ZONE_LIKE = Pattern.compile("[A-Z]{2,5}");
  private static final int PIVOT = 50;

  /**
   * Reads the day beside a time.
   *
   * @param time its rest bounded in length, with single blanks and ASCII digits; only where there
   *     is a time may an unknown word be a time zone
   * @return absent if the rest is no date
   */
  static Optional<WrittenDay> find(TimeOfDay time, DateOrder order) {
    String text = time.rest();
    Words words = new Words(time.time() != null);
    for (Pattern form : List.of(EAST_ASIAN, YEAR_FIRST, YEAR_LAST, MONTH_YEAR, COMPACT)) {
      Matcher numbers = form.matcher(text);
      if (numbers.find()) {
        String rest = text.substring(0, numbers.start()) + " " + text.substring(numbers.end());
        boolean isDate = words.read(rest) && words.numbers.isEmpty() && words.month == 0;
        return isDate ? Optional.of(numeric(form, numbers, order).in(words)) : Optional.empty();
      }
    }
    return words.read(text) ? words.day().map(day -> day.in(words)) : Optional.empty();
  }

  private static WrittenDay numeric(Pattern form, Matcher numbers, DateOrder order) {
    int a = Integer.parseInt(numbers.group(1));
    if (form == YEAR_LAST) {
      return yearLast(numbers, order);
    }
    if (form == MONTH_YEAR) {
      return of(Integer.parseInt(numbers.group(2)), a, 0);
    }
    int middle = form == YEAR_FIRST ? 3 : 2;
    String last = numbers.group(middle + 1);
    return of(
        a, Integer.parseInt(numbers.group(middle)), last == null ? 0 : Integer.parseInt(last));
  }

  private static WrittenDay yearLast(Matcher numbers, DateOrder order) {
    int a = Integer.parseInt(numbers.group(1));
    int b = Integer.parseInt(numbers.group(3));
    WrittenDay year = year(numbers.group(4));
    boolean isDecided = a > 12 || b > 12 || a == b;
    boolean isDayFirst = isDecided ? a > 12 : order.first() == DateOrder.First.DAY;
    if (!isDecided && order.first() == DateOrder.First.UNDECIDED) {
      return problem("ambiguous day and month");
    }
    String note = null;
    if (!isDecided) {
      note =
          "read as " + (isDayFirst ? "day/month" : "month/day") + ", as the file's other dates are";
    }
    WrittenDay day = isDayFirst ? of(year.year, b, a) : of(year.year, a, b);
    return day.noting(note).noting(year.note);
  }

  private static WrittenDay year(String digits) {
    int number = Integer.parseInt(digits);
    if (digits.length() > 2) {
      return of(number, 0, 0);
    }
    int year = number + (number < PIVOT ? 2000 : 1900);
    return of(year, 0, 0).noting("two-digit year read as " + year);
  }

  private static WrittenDay of(int year, int month, int day) {
    return new WrittenDay(year, month, day, null, null, null, null);
  }

  private static WrittenDay problem(String what) {
    return new WrittenDay(0, 0, 0, null, null, null, what);
  }

  private WrittenDay noting(String more) {
    String both = note == null || more == null ? (note == null ? more : note) : note + "; " + more;
    return new WrittenDay(year, month, day, zone, unknownZone, both, problem);
  }

  private WrittenDay in(Words words) {
    return new WrittenDay(year, month, day, words.zone, words.unknownZone, note, problem);
  }

  /** What the words and lone numbers of a date say. */
  private static final class Words {
    private final boolean hasTime;
    private final List<String> numbers = new ArrayList<>();
    private int month;
    private int numbersBeforeMonth;
    private ZoneId zone;
    private String unknownZone;

    Words(boolean hasTime) {
      this.hasTime = hasTime;
    }

    /** Whether every word can stand in a date. */
    boolean read(String text) {
      Matcher token = TOKEN.matcher(text);
      while (token.find()) {
        String word = token.group();
        if (Character.isDigit(word.charAt(word.length() - 1))) {
          numbers.add(word.startsWith("'") ? word.substring(1) : word);
        } else if (!isKnown(word, DateWords.fold(word))) {
          return false;
        }
      }
      return numbers.size() <= 2;
    }

    private boolean isKnown(String printed, String word) {
      Optional<Integer> named = DateWords.month(word);
      if (named.isPresent() && !(month != 0 && DateWords.isWeekday(word))) {
        boolean isSecond = month != 0 && month != named.get();
        month = named.get();
        numbersBeforeMonth = numbers.size();
        return !isSecond;
      }
      if (word.isEmpty()
          || DateWords.isWeekday(word)
          || DateWords.isFiller(word)
          || DateWords.isUpdate(word)) {
        return true;
      }
      Optional<ZoneId> known = DateWords.zone(word);
      known.ifPresent(z -> zone = z);
      if (known.isEmpty() && hasTime && ZONE_LIKE.matcher(printed).matches()) {
        unknownZone = printed;
        return true;
      }
      return known.isPresent();
    }

    /** The day that a month's name and the numbers around it make. */
    Optional<WrittenDay> day() {
      if (month == 0) {
        boolean isYear = numbers.size() == 1 && numbers.get(0).length() == 4;
        return isYear ? Optional.of(year(numbers.get(0))) : Optional.empty();
      }
      return switch (numbers.size()) {
        case 0 -> Optional.empty();
        case 1 -> oneNumber(numbers.get(0));
        default -> twoNumbers(numbers.get(0), numbers.get(1));
      };
    }

    private Optional<WrittenDay> oneNumber(String number) {
      if (number.length() == 4) {
        return Optional.of(of(Integer.parseInt(number), month, 0));
      }
      return number.length() <= 2
          ? Optional.of(of(0, month, Integer.parseInt(number)))
          : Optional.empty();
    }

    private Optional<WrittenDay> twoNumbers(String first, String second) {
      boolean isYearFirst = first.length() == 4;
      String day = isYearFirst ? second : first;
      String year = isYearFirst ? first : second;
      boolean isTwoDigits = year.length() == 2 && numbersBeforeMonth <= 1;
      if (day.length() > 2 || !(year.length() == 4 || isTwoDigits)) {
        return Optional.empty();
      }
      WrittenDay of = year(year);
      return Optional.of(of(of.year, month, Integer.parseInt(day)).noting(of.note));
    }
  }
}
