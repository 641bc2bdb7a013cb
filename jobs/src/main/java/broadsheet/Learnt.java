package broadsheet;

import broadsheet.model.Refused;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where what was learnt goes. */
final class Learnt {
  @Option(
      names = "--into",
      required = true,
      paramLabel = "<file>",
      description = "File of what was learnt; the same input gives the same file.")
  private Path into;

  /** Learns something. */
  interface Learning {
    Result learn() throws IOException;
  }

  /** What was learnt. */
  interface Result {
    void write(OutputStream out) throws IOException;
  }

  /**
   * Learns, and only then writes.
   *
   * @throws Refused if either fails; the message says why
   */
  void write(Learning learning) {
    try {
      Result result = learning.learn();
      try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(into))) {
        result.write(file);
      }
    } catch (IOException e) {
      throw new Refused("cannot learn: " + e.getMessage(), e);
    }
  }
}
