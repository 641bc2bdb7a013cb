package broadsheet.dumps.files;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.parquet.io.InputFile;

/**
 * Reaches dump files one after the other, also those in archives of files. Of an archive that must
 * be read from its beginning, files in their order are read in one pass. Holds what the last file
 * needs: one open archive, and copies of archives within archives.
 */
public final class OpenFiles implements Closeable {
  private final Files files;
  private final Map<String, Closeable> held = new LinkedHashMap<>();

  OpenFiles(Files files) {
    this.files = files;
  }

  /** The file at {@code path}; the one before is not to be read any more. */
  public DumpFile at(DumpPath path) {
    Set<String> needed = new HashSet<>();
    Scratch own = hold(path.uri() + "#" + path.entries() + "#own", new Scratch(), needed);
    DumpFile file = files.outer(path);
    StringBuilder key = new StringBuilder(path.uri().toString());
    for (int i = 0; i < path.entries().size(); i++) {
      Entry entry = path.entries().get(i);
      if (entry.kind() == Entry.Kind.STREAMED) {
        Pass pass = hold(key + "#pass", new Pass(file), needed);
        file = new Streamed(path.name(), pass, (int) entry.offset(), own);
      } else {
        file = new EntryFile(path.name(), file, entry, own);
      }
      key.append('#').append(entry);
      if (i < path.entries().size() - 1 && entry.kind() != Entry.Kind.STORED) {
        file = hold(key + "#copy", new Copied(file), needed);
      }
    }
    release(needed);
    return file;
  }

  /** What is held under a name, else what is given. */
  @SuppressWarnings("unchecked")
  private <T extends Closeable> T hold(String key, T made, Set<String> needed) {
    needed.add(key);
    return (T) held.computeIfAbsent(key, k -> made);
  }

  private void release(Set<String> needed) {
    held.entrySet()
        .removeIf(
            each -> {
              boolean isOver = !needed.contains(each.getKey());
              if (isOver) {
                close(each.getValue());
              }
              return isOver;
            });
  }

  /** A file that was only read cannot lose anything when it is closed. */
  private static void close(Closeable each) {
    try {
      each.close();
    } catch (IOException e) {
      // Nothing is written.
    }
  }

  @Override
  public void close() {
    release(Set.of());
  }

  /** One way through a tar archive. */
  private static final class Pass implements Closeable {
    private final DumpFile archive;
    private TarArchiveInputStream tar;
    private int at = -1;

    Pass(DumpFile archive) {
      this.archive = archive;
    }

    InputStream entry(int index) throws IOException {
      if (tar == null || index <= at) {
        close();
        at = -1;
        tar = TarEntries.open(archive);
      }
      while (at < index) {
        if (tar.getNextEntry() == null) {
          throw new EOFException();
        }
        at++;
      }
      return new FilterInputStream(tar) {
        @Override
        public void close() {
          // The next entry is read from the same stream.
        }
      };
    }

    @Override
    public void close() throws IOException {
      if (tar != null) {
        tar.close();
        tar = null;
      }
    }
  }

  /** A file that is reached by reading the archive up to it. */
  private record Streamed(String name, Pass pass, int index, Scratch scratch) implements DumpFile {

    @Override
    public InputStream open() throws IOException {
      return pass.entry(index);
    }

    @Override
    public InputFile seekable() throws IOException {
      return scratch.copy(this).seekable();
    }
  }

  /** An archive within another, copied when it is first opened. */
  private static final class Copied implements DumpFile, Closeable {
    private final DumpFile original;
    private final Scratch scratch = new Scratch();
    private DumpFile copy;

    Copied(DumpFile original) {
      this.original = original;
    }

    private DumpFile copy() throws IOException {
      if (copy == null) {
        copy = scratch.copy(original);
      }
      return copy;
    }

    @Override
    public String name() {
      return original.name();
    }

    @Override
    public InputStream open() throws IOException {
      return copy().open();
    }

    @Override
    public InputStream openAt(long offset) throws IOException {
      return copy().openAt(offset);
    }

    @Override
    public InputFile seekable() throws IOException {
      return copy().seekable();
    }

    @Override
    public void close() throws IOException {
      scratch.close();
    }
  }
}
