package broadsheet.dumps.markup;

/** Markup that is not well formed, or is nested too deep; the message says what and where. */
public final class MarkupException extends Exception {
  private static final long serialVersionUID = 1;

  MarkupException(String message) {
    super(message);
  }
}
