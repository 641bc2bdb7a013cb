package broadsheet.dumps.web;

import broadsheet.dumps.files.Compression;
import broadsheet.dumps.files.DumpFile;
import broadsheet.dumps.format.Detected;
import broadsheet.dumps.format.FileFormat;
import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.Start;
import broadsheet.dumps.records.RecordReader;
import broadsheet.warc.ArchiveRecords;
import broadsheet.warc.Part;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Web archives: WARC of all versions, and ARC. */
final class WarcFormat implements FileFormat {
  static final WarcFormat WARC =
      new WarcFormat(
          "WARC/",
          Notes.of(
                  "warc",
                  "WARC 0.17 to 1.1, a web archive: pages as fetched",
                  "WARC/ at its beginning")
              .field("text", "the main text of each HTML page; of WET, the text as converted")
              .field("title", "the page's own headline")
              .field("published", "JSON-LD, meta tags, time tags, the address, the text")
              .field("url", "the page's own, else WARC-Target-URI")
              .trap("of response, resource, conversion and revisit each is an article or a reject")
              .trap("broken records are passed over to the next one, and said")
              .seen());
  static final WarcFormat ARC =
      new WarcFormat(
          "filedesc:",
          Notes.of("arc", "ARC 1 and 2, the older web archive", "filedesc: at its beginning")
              .field("text", "the main text of each HTML page")
              .trap("addresses with blanks, lengths of -1")
              .seen());

  private final String magic;
  private final Notes notes;

  private WarcFormat(String magic, Notes notes) {
    this.magic = magic;
    this.notes = notes;
  }

  @Override
  public Notes notes() {
    return notes;
  }

  @Override
  public Optional<Detected> tell(Start start) {
    return start.begins(magic) ? Optional.of(start.is(this)) : Optional.empty();
  }

  @Override
  public RecordReader open(DumpFile file, Detected detected) throws IOException {
    return open(file, detected, Part.WHOLE);
  }

  @Override
  public RecordReader open(DumpFile file, Detected detected, Part part) throws IOException {
    return new WebRecords(
        switch (detected.compression()) {
          case NONE -> ArchiveRecords.plain(file::openAt, part);
          case GZIP -> ArchiveRecords.gzip(file::openAt, part);
          default -> ArchiveRecords.unpacked(detected.bytes(file));
        });
  }

  @Override
  public boolean isDivisible(Detected detected) {
    return detected.compression() == Compression.NONE || detected.compression() == Compression.GZIP;
  }

  @Override
  public List<String> fields() {
    return PageRecords.FIELDS;
  }
}
