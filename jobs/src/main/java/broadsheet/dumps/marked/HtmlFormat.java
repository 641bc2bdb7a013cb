package broadsheet.dumps.marked;

import broadsheet.dumps.files.DumpFile;
import broadsheet.dumps.format.Detected;
import broadsheet.dumps.format.FileFormat;
import broadsheet.dumps.format.Start;
import broadsheet.dumps.markup.Answer;
import broadsheet.dumps.markup.Loose;
import broadsheet.dumps.markup.Prose;
import broadsheet.dumps.records.RecordReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A format of archives whose files are pages of HTML, each with any number of articles. */
interface HtmlFormat extends FileFormat {

  /**
   * Whether a file is one of this format.
   *
   * @param page its beginning, as long as {@link Start#text}
   */
  boolean begins(String page);

  /** The elements of a page that are articles, in order. */
  List<Element> records(Document page);

  /** What such an element says. */
  Answer read(Element record, Document page);

  @Override
  default Optional<Detected> tell(Start start) throws IOException {
    return start.isMarkup() && begins(start.text())
        ? Optional.of(start.is(this))
        : Optional.empty();
  }

  @Override
  default RecordReader open(DumpFile file, Detected detected) throws IOException {
    return new HtmlRecords(MarkedText.of(file, detected), this);
  }

  /** The paragraphs within an element. */
  static String prose(Element element) {
    return Prose.of(Loose.of(element)).orElse("");
  }
}
