package broadsheet.dumps.lines;

import broadsheet.dumps.lines.LexisExport.Document;
import broadsheet.dumps.lines.LexisExport.Ending;
import broadsheet.dumps.records.Cleaner;
import broadsheet.dumps.records.RawRecord;
import broadsheet.dumps.records.RecordReader;
import broadsheet.model.TextFault;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;

/**
 * Articles of a LexisNexis export. Where the export prints something below each text but the last,
 * the last is cut.
 */
final class LexisRecords implements RecordReader {
  private final LexisExport export;
  private Ending before = Ending.OPEN;
  private long position;

  LexisRecords(Lines lines) {
    this.export = new LexisExport(lines);
  }

  @Override
  public Optional<RawRecord> read() throws IOException {
    return export.next().map(this::record);
  }

  private RawRecord record(Document document) {
    var cleaner = new Cleaner();
    ObjectNode clean = cleaner.clean(document.story().fields());
    var fields = new RawRecord.Fields(++position, clean, cleaner.isRepaired());
    boolean isCut = before == Ending.WHOLE && document.ending() == Ending.OPEN;
    before = document.ending();
    return isCut ? fields.with(TextFault.TRUNCATED) : fields;
  }

  @Override
  public long position() {
    return position + 1;
  }

  @Override
  public String excerpt() {
    return export.unfinished(RawRecord.Broken.MAX_EXCERPT);
  }

  @Override
  public void close() throws IOException {
    export.close();
  }
}
