package broadsheet.dumps.marked;

import broadsheet.dumps.files.DumpFile;
import broadsheet.dumps.format.Detected;
import broadsheet.dumps.format.FileFormat;
import broadsheet.dumps.format.Start;
import broadsheet.dumps.markup.Answer;
import broadsheet.dumps.markup.Element;
import broadsheet.dumps.markup.MarkupException;
import broadsheet.dumps.markup.Xml;
import broadsheet.dumps.records.RecordReader;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * A format whose files are records in XML. Tags are compared without prefix and in lower case, for
 * dumps of one format differ in both.
 */
interface MarkedFormat extends FileFormat {

  /**
   * Whether a file is one of this format.
   *
   * @param root its first element, as far as it stands in the first {@value Start#HEAD_OF_MARKUP}
   *     characters
   */
  boolean begins(Element root);

  /** Names of the elements that are records. */
  Set<String> records();

  /**
   * What a record says.
   *
   * @param record well formed
   * @param head the file's outermost element as far as it stands before its first record; empty if
   *     the record itself is the outermost
   */
  Answer read(Element record, Optional<Element> head);

  /**
   * The element that a record's markup is.
   *
   * @param markup from the start tag to the end tag
   * @throws MarkupException if it cannot be read
   */
  default Element parse(String markup) throws MarkupException {
    return Xml.parse(markup);
  }

  @Override
  default Optional<Detected> tell(Start start) throws IOException {
    return start.root().filter(this::begins).map(root -> start.is(this));
  }

  @Override
  default RecordReader open(DumpFile file, Detected detected) throws IOException {
    return new MarkedRecords(MarkedText.of(file, detected), this);
  }
}
