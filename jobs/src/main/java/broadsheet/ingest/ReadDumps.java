package broadsheet.ingest;

import broadsheet.dates.Dates;
import broadsheet.dumps.DumpReader;
import broadsheet.dumps.Formats;
import broadsheet.dumps.files.Files;
import broadsheet.dumps.files.OpenFiles;
import broadsheet.dumps.records.RawRecord;
import broadsheet.model.Reject;
import broadsheet.text.Front;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;

/**
 * Reads a batch of dump files, record by record: each becomes an article or a reject.
 *
 * @param outlets the user's names of outlets
 * @param files how files are reached
 */
record ReadDumps(Outlets outlets, Files files) implements FlatMapFunction<List<Portion>, Parsed> {

  @Override
  public Iterator<Parsed> call(List<Portion> batch) {
    return new Records(batch.iterator());
  }

  /**
   * The records of one file after the other, one at a time: the iterator of a flat-mapped stream
   * would hold all records of a file.
   */
  private final class Records implements Iterator<Parsed> {
    private final Iterator<Portion> batch;
    private final OpenFiles open = files.open();
    private Inspected file;
    private DumpReader reader;
    private ArticleMaker maker;

    Records(Iterator<Portion> batch) {
      this.batch = batch;
    }

    @Override
    public boolean hasNext() {
      while (reader == null || !reader.hasNext()) {
        if (reader != null) {
          reader.close();
        }
        if (!batch.hasNext()) {
          open.close();
          return false;
        }
        Portion portion = batch.next();
        file = portion.file();
        reader = DumpReader.of(open.at(file.file()), file.detected(), portion.part());
        Dates dates = new Dates(file.profile().order(), Dates.LATEST);
        maker = new ArticleMaker(file.profile().map(), dates, outlets);
      }
      return true;
    }

    @Override
    public Parsed next() {
      RawRecord record = reader.next();
      if (record instanceof RawRecord.Fields fields) {
        return maker.make(record(file, fields));
      }
      RawRecord.Broken broken = (RawRecord.Broken) record;
      return Parsed.rejected(
          new Reject(
              file.file().name(),
              broken.position(),
              broken.reason(),
              broken.detail(),
              broken.excerpt()));
    }
  }

  /** A text file has no fields: its title and date stand in its first lines. */
  private static DumpRecord record(Inspected file, RawRecord.Fields fields) {
    Front front =
        Formats.hasFrontInText(file.detected())
            ? Front.read(fields.values().path("text").asText())
            : null;
    return new DumpRecord(
        file.file().name(),
        file.detected().label(),
        fields.position(),
        fields.values(),
        fields.isRepaired(),
        fields.faults(),
        front == null ? null : front.title(),
        front == null ? null : front.date());
  }
}
