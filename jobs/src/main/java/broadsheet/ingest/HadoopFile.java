package broadsheet.ingest;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.InputFile;

/** A file on a Hadoop file system, the local one included. */
record HadoopFile(String name, Path path, Configuration configuration) implements DumpFile {

  @Override
  public InputStream open() throws IOException {
    return path.getFileSystem(configuration).open(path);
  }

  @Override
  public InputFile seekable() throws IOException {
    return HadoopInputFile.fromPath(path, configuration);
  }
}
