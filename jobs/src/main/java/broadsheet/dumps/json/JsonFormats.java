package broadsheet.dumps.json;

import broadsheet.dumps.format.FileFormat;
import java.util.List;

/** Formats whose files are JSON. */
public final class JsonFormats {
  /** In the order in which they are tried; the first that takes a file has it. */
  public static final List<FileFormat> ALL = List.of(new JsonLinesFormat(), new JsonFormat());

  private JsonFormats() {}
}
