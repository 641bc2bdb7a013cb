package broadsheet.dumps.lines;

import broadsheet.dumps.format.FileFormat;
import java.util.List;

/** Formats whose files are lines of text. */
public final class LineFormats {
  /** In the order in which they are tried; the first that takes a file has it. */
  public static final List<FileFormat> ALL =
      List.of(new DocxFormat(), new RtfFormat(), new LexisTextFormat(), new TextFormat());

  private LineFormats() {}
}
