package broadsheet.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates in the paths of web addresses, such as {@code /2018/9/12/}, {@code /2018-09-12-} or {@code
 * /31-12-2018}.
 */
public final class UrlDates {
  private static final int LONGEST = 2000;
  private static final String YEAR = "((?:18|19|20)\\d{2})";
  private static final Pattern DAY =
      Pattern.compile(
          "/"
              + YEAR
              + "/(\\d{1,2}|[A-Za-z]{3,9})/(\\d{1,2})(?=[/?#.]|$)|[/_-]"
              + YEAR
              + "-(\\d{2})-(\\d{2})(?=[/?#._-]|$)|/"
              + YEAR
              + "(\\d{2})(\\d{2})(?=[/?#._-]|$)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("[/_-](\\d{2})-(\\d{2})-" + YEAR + "(?=[/?#._-]|$)");
  private static final Pattern MONTH =
      Pattern.compile("/" + YEAR + "[/-](\\d{1,2}|[A-Za-z]{3,9})(?=/)");

  private UrlDates() {}

  /** The day, or else month, in an address; absent if there is none or it does not exist. */
  public static Optional<DateReading> find(String address) {
    String url = address.length() > LONGEST ? address.substring(0, LONGEST) : address;
    Matcher day = DAY.matcher(url);
    while (day.find()) {
      int first = day.group(1) != null ? 1 : day.group(4) != null ? 4 : 7;
      Optional<LocalDate> date = day(day.group(first), day.group(first + 1), day.group(first + 2));
      if (date.isPresent()) {
        return date.map(d -> DateReading.day(d).noting("day from the address"));
      }
    }
    Optional<LocalDate> dayFirst = dayFirst(url);
    if (dayFirst.isPresent()) {
      return dayFirst.map(d -> DateReading.day(d).noting("day from the address"));
    }
    Matcher month = MONTH.matcher(url);
    if (month.find()) {
      return day(month.group(1), month.group(2), "1")
          .map(
              first ->
                  DateReading.without(
                      Precision.MONTH,
                      "month from the address: " + first.toString().substring(0, 7)));
    }
    return Optional.empty();
  }

  /** Of {@code 31-12-2018} or {@code 12-31-2018}; absent where both orders give a day. */
  private static Optional<LocalDate> dayFirst(String url) {
    Matcher found = DAY_FIRST.matcher(url);
    if (!found.find()) {
      return Optional.empty();
    }
    Optional<LocalDate> date = day(found.group(3), found.group(2), found.group(1));
    Optional<LocalDate> other = day(found.group(3), found.group(1), found.group(2));
    return date.isEmpty() ? other : other.isEmpty() || other.equals(date) ? date : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    Optional<Integer> number =
        Character.isDigit(month.charAt(0))
            ? Optional.of(Integer.parseInt(month))
            : DateWords.month(DateWords.fold(month));
    try {
      return number.map(m -> LocalDate.of(Integer.parseInt(year), m, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
