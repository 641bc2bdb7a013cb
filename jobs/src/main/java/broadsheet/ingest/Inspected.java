package broadsheet.ingest;

import broadsheet.dumps.files.DumpPath;
import broadsheet.dumps.format.Detected;
import java.io.Serializable;

/**
 * What one pass over a dump file told.
 *
 * @param file the file
 * @param sha256 of its bytes as stored, lower-case hex; null if it cannot be read
 * @param detected what it is
 * @param profile what its first records tell about all of them
 */
record Inspected(DumpPath file, String sha256, Detected detected, FileProfile profile)
    implements Serializable {

  /** The same file under another name in the tables. */
  Inspected named(String name) {
    return new Inspected(file.named(name), sha256, detected, profile);
  }

  /** The mapping on one line, such as {@code title=Headline, text=content}. */
  String mapping() {
    return String.join(
        ", ",
        profile.map().describe().stream()
            .filter(use -> !use.fields().isEmpty())
            .map(use -> use.target().label() + "=" + String.join("|", use.fields()))
            .toList());
  }
}
