package broadsheet;

import broadsheet.model.Refused;
import broadsheet.report.Why;
import java.io.PrintStream;
import picocli.CommandLine.Option;

/** How much of what stands behind a figure is shown, and in which form. */
final class Shown {
  @Option(
      names = "--limit",
      defaultValue = "20",
      paramLabel = "<articles>",
      description = "How many articles, 0 for all; default: ${DEFAULT-VALUE}.")
  private int limit;

  @Option(
      names = "--format",
      defaultValue = "text",
      description =
          "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}. csv and json have one row per"
              + " mention, of all articles.")
  private Why.Format format;

  @Option(names = "--sql", description = "Print the statement that gives the mentions instead.")
  private boolean isStatement;

  /**
   * Prints it.
   *
   * @throws Refused if it cannot be
   */
  void print(Why why, PrintStream out) {
    if (limit < 0) {
      throw new Refused("--limit is 0 or more");
    }
    if (isStatement) {
      why.printStatement(out);
    } else {
      why.print(format, limit, out);
    }
  }
}
