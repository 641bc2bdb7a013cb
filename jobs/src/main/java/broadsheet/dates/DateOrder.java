package broadsheet.dates;

import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which comes first in a file's dates of the kind {@code 3/4/2016}, told by those of its dates that
 * can be read only one way, such as {@code 3/14/2016}.
 *
 * @param evidence for people, such as {@code 5 dates such as 3/14/2016, none the other way}
 */
public record DateOrder(First first, String evidence) implements Serializable {
  /** Nothing known. */
  public static final DateOrder UNKNOWN = new DateOrder(First.UNDECIDED, "no such dates");

  private static final Pattern NUMBERS =
      Pattern.compile("\\s*(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d).*", Pattern.DOTALL);

  /** What stands first. */
  public enum First {
    MONTH,
    DAY,
    /** No date tells, or they disagree. */
    UNDECIDED
  }

  /**
   * The order of a file with those dates, others among them being ignored. Needs one that tells.
   */
  public static DateOrder of(Iterable<String> dates) {
    int dayFirst = 0;
    int monthFirst = 0;
    String example = null;
    for (String date : dates) {
      Matcher numbers = NUMBERS.matcher(date == null ? "" : date);
      if (numbers.matches()) {
        int a = Integer.parseInt(numbers.group(1));
        int b = Integer.parseInt(numbers.group(3));
        boolean tells = (a > 12) != (b > 12) && a <= 31 && b <= 31;
        dayFirst += tells && a > 12 ? 1 : 0;
        monthFirst += tells && b > 12 ? 1 : 0;
        example = example == null && tells ? date.strip() : example;
      }
    }
    if (dayFirst > 0 && monthFirst > 0) {
      return new DateOrder(
          First.UNDECIDED, dayFirst + " dates have the day first, " + monthFirst + " the month");
    }
    if (dayFirst + monthFirst == 0) {
      return UNKNOWN;
    }
    String evidence =
        Math.max(dayFirst, monthFirst) + " dates such as " + example + ", none the other way";
    return new DateOrder(dayFirst > 0 ? First.DAY : First.MONTH, evidence);
  }
}
