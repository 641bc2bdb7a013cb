package broadsheet.dumps.web;

import broadsheet.dumps.files.DumpFile;
import broadsheet.dumps.format.Detected;
import broadsheet.dumps.format.FileFormat;
import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.Start;
import broadsheet.dumps.records.RawRecord;
import broadsheet.dumps.records.RecordReader;
import broadsheet.model.Reject;
import broadsheet.pages.Page;
import broadsheet.warc.Html;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Web pages as browsers and download tools save them. */
final class PageFormat implements FileFormat {
  /** Longest page that is read, in bytes. */
  private static final int LONGEST = 32 << 20;

  private static final Notes NOTES =
      Notes.of("html", "a saved web page, one a file", "a doctype or a first tag of HTML")
          .field("title", "the page's own headline")
          .field("text", "its main text")
          .field("published", "JSON-LD, meta tags, time tags, the address, the text")
          .field("url", "link rel=canonical, og:url")
          .trap(
              "navigation, notices and comments are left out; a page without an article is a"
                  + " reject")
          .trap("what a browser would load later is not there")
          .seen();

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public Optional<Detected> tell(Start start) {
    return start.isMarkup() && Html.isPage(start.bytes())
        ? Optional.of(start.is(this))
        : Optional.empty();
  }

  @Override
  public RecordReader open(DumpFile file, Detected detected) throws IOException {
    return new OnePage(detected.bytes(file));
  }

  @Override
  public List<String> fields() {
    return PageRecords.FIELDS;
  }

  /** The one record of a page. */
  private static final class OnePage implements RecordReader {
    private final InputStream in;
    private boolean isRead;

    OnePage(InputStream in) {
      this.in = in;
    }

    @Override
    public Optional<RawRecord> read() throws IOException {
      if (isRead) {
        return Optional.empty();
      }
      isRead = true;
      byte[] body = in.readNBytes(LONGEST + 1);
      if (body.length > LONGEST) {
        String detail = "a page of more than %,d bytes".formatted(LONGEST);
        return Optional.of(
            new RawRecord.Broken(1, Reject.Reason.TOO_LARGE, detail, PageRecords.start(body)));
      }
      return Optional.of(
          new PageRecords().read(1, null, new Page(body, null, null, null), Set.of()));
    }

    @Override
    public long position() {
      return 1;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
