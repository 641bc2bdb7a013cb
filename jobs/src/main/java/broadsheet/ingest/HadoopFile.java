package broadsheet.ingest;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;

/**
 * A file on a Hadoop file system, the local one included. Local files are opened without Hadoop's
 * checksum files, whose names it cannot form where a file's own name holds a colon.
 */
record HadoopFile(String name, Path path, Configuration configuration) implements DumpFile {

  @Override
  public InputStream open() throws IOException {
    FileSystem files = path.getFileSystem(configuration);
    return (files instanceof LocalFileSystem local ? local.getRawFileSystem() : files).open(path);
  }

  @Override
  public InputFile seekable() throws IOException {
    return path.getFileSystem(configuration) instanceof LocalFileSystem local
        ? new LocalInputFile(local.pathToFile(path).toPath())
        : HadoopInputFile.fromPath(path, configuration);
  }
}
