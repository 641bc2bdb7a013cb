package broadsheet.dumps.files;

import java.io.Serializable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;

/**
 * How executors reach dump files: the session's Hadoop settings, as they travel with a task.
 *
 * @param configuration file systems and their credentials
 */
public record Files(SerializableConfiguration configuration) implements Serializable {

  public static Files with(Configuration session) {
    return new Files(new SerializableConfiguration(session));
  }

  /** Reaches files one after the other; to be closed. */
  public OpenFiles open() {
    return new OpenFiles(this);
  }

  /** The file at the path's address: itself, or the archive that it is in. */
  DumpFile outer(DumpPath path) {
    return DumpFile.of(path.name(), new Path(path.uri()), configuration.value());
  }
}
