package broadsheet.dumps.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;

/**
 * A file on a Hadoop file system. Local ones are read without the checksum files that Hadoop looks
 * for beside them, as it cannot name them for a file with a colon in its name.
 */
record HadoopFile(String name, Path path, Configuration configuration) implements DumpFile {

  @Override
  public InputStream open() throws IOException {
    return openAt(0);
  }

  @Override
  public InputStream openAt(long offset) throws IOException {
    FileSystem files = path.getFileSystem(configuration);
    FSDataInputStream in =
        (files instanceof LocalFileSystem local ? local.getRawFileSystem() : files).open(path);
    try {
      if (offset > 0) {
        in.seek(offset);
      }
      return in;
    } catch (EOFException e) {
      in.close();
      return InputStream.nullInputStream();
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  @Override
  public InputFile seekable() throws IOException {
    return path.getFileSystem(configuration) instanceof LocalFileSystem local
        ? new LocalInputFile(local.pathToFile(path).toPath())
        : HadoopInputFile.fromPath(path, configuration);
  }
}
