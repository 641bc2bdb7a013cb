package broadsheet.dumps.marked;

import broadsheet.dumps.markup.Answer;
import broadsheet.dumps.records.Cleaner;
import broadsheet.dumps.records.RawRecord;
import broadsheet.dumps.records.RecordReader;
import broadsheet.dumps.records.TooLargeException;
import java.io.IOException;
import java.io.Reader;
import java.util.Iterator;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Records of one page of HTML, which is held as a whole: there is no telling where a part ends. */
final class HtmlRecords implements RecordReader {
  /** Longest page that is read, in UTF-16 code units. */
  static final int MAX_PAGE = 64 << 20;

  private final Reader in;
  private final HtmlFormat format;
  private final Cleaner cleaner = new Cleaner();
  private Document page;
  private Iterator<Element> records;
  private long position;

  HtmlRecords(Reader in, HtmlFormat format) {
    this.in = in;
    this.format = format;
  }

  @Override
  public Optional<RawRecord> read() throws IOException {
    if (page == null) {
      page = Jsoup.parse(cleaner.clean(all()));
      records = format.records(page).iterator();
    }
    return records.hasNext() ? Optional.of(record(records.next())) : Optional.empty();
  }

  private String all() throws IOException {
    var text = new StringBuilder();
    char[] chars = new char[1 << 14];
    for (int count = in.read(chars); count >= 0; count = in.read(chars)) {
      text.append(chars, 0, count);
      if (text.length() > MAX_PAGE) {
        throw new TooLargeException("a page of more than " + MAX_PAGE + " characters");
      }
    }
    return text.toString();
  }

  private RawRecord record(Element element) {
    Answer answer = format.read(element, page);
    position++;
    return answer instanceof Answer.Refused refused
        ? new RawRecord.Broken(position, refused.reason(), refused.detail(), element.text())
        : new RawRecord.Fields(
            position, cleaner.clean(((Answer.Story) answer).fields()), cleaner.isRepaired());
  }

  @Override
  public long position() {
    return position + 1;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
