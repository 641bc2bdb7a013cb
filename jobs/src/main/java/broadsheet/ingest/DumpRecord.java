package broadsheet.ingest;

import static java.util.Objects.requireNonNull;

import broadsheet.model.TextFault;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/**
 * One record of a dump, read but not understood.
 *
 * @param sourceFile see {@code Article}
 * @param format its label
 * @param position see {@code Article}
 * @param fields names and values as in the dump
 * @param isRepaired whether bytes that are no UTF-8 were read as another encoding
 * @param faults what its reader knows to be wrong with its text
 * @param frontTitle title found in a text file, or null; counts where no field is a title
 * @param frontDate date line found in a text file, or null; counts where no field is a date
 */
public record DumpRecord(
    String sourceFile,
    String format,
    long position,
    ObjectNode fields,
    boolean isRepaired,
    Set<TextFault> faults,
    String frontTitle,
    String frontDate) {
  public DumpRecord {
    requireNonNull(sourceFile, "sourceFile");
    requireNonNull(format, "format");
    requireNonNull(fields, "fields");
    faults = Set.copyOf(faults);
  }
}
