package broadsheet.warehouse;

import java.net.URI;
import org.apache.hadoop.fs.RawLocalFileSystem;

/** The local disk as a store that Hadoop knows no links of, under {@code nolinks://}. */
public class NoLinks extends RawLocalFileSystem {
  @Override
  public URI getUri() {
    return URI.create("nolinks:///");
  }

  @Override
  public String getScheme() {
    return "nolinks";
  }
}
