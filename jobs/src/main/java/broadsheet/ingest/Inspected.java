package broadsheet.ingest;

import java.io.Serializable;

/**
 * What one pass over a dump file told.
 *
 * @param file the file
 * @param sha256 of its bytes as stored, lower-case hex; null if it cannot be read
 * @param detected what it is
 * @param fields which field feeds what
 * @param order how its dates in figures are to be read
 */
record Inspected(DumpPath file, String sha256, Detected detected, FieldMap fields, DateOrder order)
    implements Serializable {

  /** The same file under another name in the tables. */
  Inspected named(String name) {
    return new Inspected(
        new DumpPath(name, file.uri(), file.bytes()), sha256, detected, fields, order);
  }

  /** The mapping on one line, such as {@code title=Headline, text=content}. */
  String mapping() {
    return String.join(
        ", ",
        fields.describe().stream()
            .filter(use -> !use.fields().isEmpty())
            .map(use -> use.target().label() + "=" + String.join("|", use.fields()))
            .toList());
  }
}
