package broadsheet.dumps.json;

import broadsheet.dumps.files.DumpFile;
import broadsheet.dumps.format.Detected;
import broadsheet.dumps.format.Dialect;
import broadsheet.dumps.format.FileFormat;
import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.Start;
import broadsheet.dumps.records.RecordReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** JSON over any number of lines: an array of objects, or objects one after the other. */
final class JsonFormat implements FileFormat {
  private static final Notes NOTES =
      Notes.of(
              "json",
              "JSON, whatever its fields",
              "[ or { at its beginning; the array of articles may stand within objects")
          .trap("what cannot be parsed ends the file")
          .seen();

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public Optional<Detected> tell(Start start) {
    return JsonShape.of(start)
        .filter(shape -> !shape.isByLines())
        .map(shape -> start.is(this, Dialect.COMMA, List.of(), shape.within()));
  }

  @Override
  public RecordReader open(DumpFile file, Detected detected) throws IOException {
    return new JsonDocument(detected.text(file), detected.within());
  }

  @Override
  public boolean hasNamedFields() {
    return true;
  }
}
