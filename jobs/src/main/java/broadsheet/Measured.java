package broadsheet;

import broadsheet.aggregate.WriteAccuracy;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** How well names are found. */
final class Measured {
  @Option(
      names = "--accuracy",
      paramLabel = "<file>",
      description =
          "Your sample marked by hand, for corrected_counts: CSV"
              + " 'type,n_found,n_correct,n_gold[,source]'.")
  private Path accuracy;

  WriteAccuracy write() {
    return new WriteAccuracy(UserFiles.samples(accuracy));
  }
}
