package broadsheet.dumps.lines;

import broadsheet.dumps.files.CountedInput;
import broadsheet.dumps.files.DumpFile;
import broadsheet.dumps.files.ExpansionGuard;
import broadsheet.dumps.format.Detected;
import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.Start;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Word documents. */
final class DocxFormat implements PagedFormat {
  private static final String DOCUMENT = "word/document.xml";
  private static final Notes NOTES =
      LexisTextFormat.notes(
              "docx",
              "Word: exports of LexisNexis and Nexis Uni, any number of articles; else one article",
              "a zip archive that holds word/document.xml")
          .trap("a document without the marks of an export is one article, read as plain text is")
          .trap("pictures, headers, footers, notes and deleted text go")
          .documented();

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public Optional<Detected> tell(Start start) {
    boolean isWord =
        start.begins("PK\u0003\u0004")
            && new String(start.bytes(), StandardCharsets.ISO_8859_1).contains(DOCUMENT);
    return isWord ? Optional.of(start.is(this)) : Optional.empty();
  }

  @Override
  public Lines lines(DumpFile file, Detected detected) throws IOException {
    var packed = new CountedInput(new BufferedInputStream(detected.bytes(file), 1 << 16));
    var zip = new ZipInputStream(packed);
    try {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(DOCUMENT)) {
          return new WordLines(guarded(zip, packed));
        }
      }
      throw new EOFException("the archive breaks off before " + DOCUMENT);
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e instanceof IOException io
          ? io
          : new IOException("corrupt data: " + e.getMessage(), e);
    }
  }

  private static InputStream guarded(InputStream entry, CountedInput packed) {
    return new BufferedInputStream(new ExpansionGuard(entry, packed), 1 << 16);
  }
}
