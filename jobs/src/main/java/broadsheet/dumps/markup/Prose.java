package broadsheet.dumps.markup;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the text of marked-up prose: one line a block, an empty line between two. */
public final class Prose {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "para",
          "paragraph",
          "block",
          "div",
          "hl1",
          "hl2",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "li",
          "table",
          "nitf-table",
          "tr",
          "blockquote",
          "bq",
          "pre",
          "section",
          "article",
          "note",
          "hr",
          "body",
          "header",
          "footer",
          "aside",
          "main");
  private static final Set<String> UNREAD =
      Set.of("script", "style", "media", "noscript", "iframe", "form", "svg", "head");

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder line = new StringBuilder();

  private Prose() {}

  /**
   * The paragraphs within elements of XHTML or NITF; pictures and their captions are left out.
   *
   * @return empty if there is no text
   */
  public static Optional<String> of(Iterable<Element> elements) {
    var prose = new Prose();
    elements.forEach(prose::write);
    prose.flush();
    return prose.text.isEmpty() ? Optional.empty() : Optional.of(prose.text.toString());
  }

  /** The paragraphs within one element. */
  public static Optional<String> of(Element element) {
    return of(List.of(element));
  }

  private void write(Element element) {
    if (UNREAD.contains(element.name())) {
      return;
    }
    boolean isBlock = BLOCKS.contains(element.name());
    if (isBlock) {
      flush();
    } else if (element.name().equals("br")) {
      lineEnd();
    } else if (element.name().equals("td") || element.name().equals("th")) {
      Blanks.append(line, " ");
    }
    for (Node node : element.nodes()) {
      if (node instanceof Text chars) {
        Blanks.append(line, chars.chars());
      } else if (node instanceof Element inner) {
        write(inner);
      }
    }
    if (isBlock) {
      flush();
    }
  }

  private void lineEnd() {
    trim();
    if (!line.isEmpty()) {
      line.append('\n');
    }
  }

  private void flush() {
    trim();
    if (!line.isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n\n").append(line);
    }
    line.setLength(0);
  }

  private void trim() {
    int end = line.length();
    while (end > 0 && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '\n')) {
      end--;
    }
    line.setLength(end);
  }
}
