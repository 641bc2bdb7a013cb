package broadsheet.model;

/**
 * What was asked cannot be done. The message is one line for the user: what, where and what to do.
 */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Refused(String message) {
    super(message);
  }

  public Refused(String message, Throwable cause) {
    super(message, cause);
  }
}
