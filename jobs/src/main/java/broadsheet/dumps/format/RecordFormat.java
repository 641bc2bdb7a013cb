package broadsheet.dumps.format;

import broadsheet.dumps.records.RawRecord;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What records mean that stand in files of any {@link FileFormat} with named fields: one API's
 * JSON, one corpus's CSV or Parquet. Told by the names of the first records' fields.
 *
 * <p>To add one: implement this, put the class into the list {@code Corpora} before those that
 * would also take its records, and a fixture into the tests' {@code dumps/<label>/}. Where fields
 * have but to be mapped, {@link Notes#fields} does it, and {@link #adapt} stays as it is.
 */
public interface RecordFormat extends DumpFormat {

  /**
   * Whether a record is one of this format. A file is told by it if at least half of its first
   * records are.
   *
   * @param record as the file has it; see {@link RawRecord.Fields#values()}
   */
  boolean fits(ObjectNode record);

  /**
   * What a record is made into; called for every record of a file of this format, also for those
   * that do not fit. It may be changed in place: renamed, unnested, given faults of its text; it
   * may become {@link RawRecord.Broken}, with the reason why it is no article; it may become
   * several, at the same position.
   *
   * @return at least one
   */
  default List<RawRecord> adapt(RawRecord.Fields record) {
    return List.of(record);
  }
}
