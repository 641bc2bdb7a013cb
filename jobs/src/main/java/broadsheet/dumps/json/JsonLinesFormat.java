package broadsheet.dumps.json;

import broadsheet.dumps.files.DumpFile;
import broadsheet.dumps.format.Detected;
import broadsheet.dumps.format.FileFormat;
import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.Start;
import broadsheet.dumps.records.LineRecords;
import broadsheet.dumps.records.RecordReader;
import java.io.IOException;
import java.util.Optional;

/** One JSON object a line. */
final class JsonLinesFormat implements FileFormat {
  private static final Notes NOTES =
      Notes.of("jsonl", "JSON Lines, whatever its fields", "a JSON object on one line")
          .trap("a broken line costs only itself")
          .seen();

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public Optional<Detected> tell(Start start) {
    return JsonShape.of(start).filter(JsonShape::isByLines).map(shape -> start.is(this));
  }

  @Override
  public RecordReader open(DumpFile file, Detected detected) throws IOException {
    return new LineRecords(detected.text(file), Json.MAX_RECORD, JsonLine::parse);
  }

  @Override
  public boolean hasNamedFields() {
    return true;
  }
}
