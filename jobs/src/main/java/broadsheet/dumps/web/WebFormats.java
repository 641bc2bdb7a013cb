package broadsheet.dumps.web;

import broadsheet.dumps.format.FileFormat;
import java.util.List;

/** Formats that hold pages of the web. */
public final class WebFormats {
  /** In the order in which they are tried; the first that takes a file has it. */
  public static final List<FileFormat> ALL =
      List.of(WarcFormat.WARC, WarcFormat.ARC, new PageFormat());

  private WebFormats() {}
}
