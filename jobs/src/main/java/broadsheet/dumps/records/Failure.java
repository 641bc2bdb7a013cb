package broadsheet.dumps.records;

import broadsheet.model.Reject;
import java.io.EOFException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Says of an exception while reading what a user should know. */
public final class Failure {
  private static final Pattern BROKEN_OFF =
      Pattern.compile("truncated|unexpected end|premature|breaks off", Pattern.CASE_INSENSITIVE);

  private Failure() {}

  /** The record that stands for all that could not be read. */
  public static RawRecord.Broken of(long position, Exception e, String excerpt) {
    return new RawRecord.Broken(position, reason(e), detail(e), excerpt);
  }

  private static Reject.Reason reason(Exception e) {
    if (e instanceof TooLargeException) {
      return Reject.Reason.TOO_LARGE;
    }
    String message = e.getMessage() == null ? "" : e.getMessage();
    boolean isCut = e instanceof EOFException || BROKEN_OFF.matcher(message).find();
    return isCut ? Reject.Reason.TRUNCATED : Reject.Reason.UNREADABLE;
  }

  private static String detail(Exception e) {
    String message = e.getMessage();
    String kind = e.getClass().getSimpleName().replaceAll("Exception$", "");
    String words = kind.replaceAll("(?<=\\p{Lower})(?=\\p{Upper})", " ").toLowerCase(Locale.ROOT);
    String what =
        e instanceof EOFException ? "the data breaks off" : message == null ? words : message;
    return what + "; nothing after this could be read";
  }
}
