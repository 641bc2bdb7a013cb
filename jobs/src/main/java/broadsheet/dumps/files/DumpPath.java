package broadsheet.dumps.files;

import java.io.Serializable;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One file of the dumps.
 *
 * @param name its name in the tables, see {@link broadsheet.model.Article#sourceFile()}
 * @param uri where it, or the archive that it is in, is, with its scheme
 * @param bytes its length
 * @param entries the way to it within archives of files; empty if it is in none
 */
public record DumpPath(String name, URI uri, long bytes, List<Entry> entries)
    implements Serializable {
  private static final int MOST_LEVELS = 3;

  public DumpPath {
    entries = List.copyOf(entries);
  }

  /** A file that is in no archive. */
  public DumpPath(String name, URI uri, long bytes) {
    this(name, uri, bytes, List.of());
  }

  /** The same file under another name in the tables. */
  public DumpPath named(String other) {
    return new DumpPath(other, uri, bytes, entries);
  }

  /** A file in this one. */
  DumpPath entry(String inner, long length, Entry entry) {
    List<Entry> all = new ArrayList<>(entries);
    all.add(entry);
    return new DumpPath(name + "/" + inner, uri, length, all);
  }

  /** Whether archives in it are still read. */
  boolean isShallow() {
    return entries.size() < MOST_LEVELS;
  }

  /** Whether its bytes can be read from any place on. */
  public boolean isSeekable() {
    return entries.stream().allMatch(entry -> entry.kind() == Entry.Kind.STORED);
  }

  /** What must be read from its beginning to come to this file; such files are read together. */
  public Optional<String> stream() {
    for (int i = 0; i < entries.size(); i++) {
      boolean isStreamed = entries.get(i).kind() == Entry.Kind.STREAMED;
      boolean isNested = entries.get(i).kind() == Entry.Kind.PACKED && i < entries.size() - 1;
      if (isStreamed || isNested) {
        return Optional.of(uri + "#" + entries.subList(0, isStreamed ? i : i + 1));
      }
    }
    return Optional.empty();
  }
}
