package broadsheet.ingest;

import java.io.Serializable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.spark.util.SerializableConfiguration;

/**
 * How executors reach dump files: the session's Hadoop settings, as they travel with a task.
 *
 * @param configuration file systems and their credentials
 */
record Files(SerializableConfiguration configuration) implements Serializable {

  static Files with(Configuration session) {
    Configuration configuration = new Configuration(session);
    // Hadoop's usual local file system looks for a checksum file beside each file, and its name for
    // that of "a: b.txt" is none it can read itself.
    configuration.setClass("fs.file.impl", RawLocalFileSystem.class, RawLocalFileSystem.class);
    configuration.setBoolean("fs.file.impl.disable.cache", true);
    return new Files(new SerializableConfiguration(configuration));
  }

  DumpFile at(DumpPath path) {
    return DumpFile.of(path.name(), new Path(path.uri()), configuration.value());
  }
}
