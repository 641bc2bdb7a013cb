package broadsheet;

/** Placeholder. */
public final class Main {
  private Main() {}
}
