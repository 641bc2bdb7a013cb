package broadsheet.dumps.lines;

import broadsheet.dumps.markup.Xml;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Paragraphs of a Word document's {@code word/document.xml}. Deleted text and notes are left out.
 */
final class WordLines implements Lines {
  private final InputStream in;
  private final XMLStreamReader reader;
  private final StringBuilder line = new StringBuilder();
  private boolean isText;

  /**
   * Reads the paragraphs of {@code in}.
   *
   * @throws IOException if it is no XML
   */
  public WordLines(InputStream in) throws IOException {
    this.in = in;
    try {
      this.reader = Xml.stream(in);
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  @Override
  public Layout layout() {
    return Layout.PARAGRAPHS;
  }

  @Override
  public Optional<String> next() throws IOException {
    try {
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> start(reader.getLocalName());
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
              chars();
          case XMLStreamConstants.END_ELEMENT -> {
            isText = false;
            if (name(reader.getLocalName()).equals("p")) {
              return Optional.of(take());
            }
          }
          default -> {
            // Nothing else is text.
          }
        }
      }
      return Optional.empty();
    } catch (XMLStreamException e) {
      throw new IOException("the document's XML breaks off or is broken: " + first(e), e);
    }
  }

  private static String first(XMLStreamException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private String take() {
    String text = line.toString();
    line.setLength(0);
    return text;
  }

  private void start(String tag) {
    switch (name(tag)) {
      case "t" -> isText = true;
      case "tab" -> line.append(' ');
      case "br", "cr" -> line.append('\n');
      case "noBreakHyphen" -> line.append('-');
      default -> isText = false;
    }
  }

  private void chars() {
    if (isText && line.length() < LONGEST) {
      line.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }
  }

  private static String name(String tag) {
    return tag.substring(tag.indexOf(':') + 1);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
