package broadsheet.dumps.files;

import broadsheet.model.Refused;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * The files that the user's words name: files, folders with all below them, and patterns with *, ?,
 * [] and {}. Hidden files (a dot in front) inside folders are not taken. Local files are found
 * without Hadoop, which cannot name a file with a colon.
 */
public final class Dumps {
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://?.*");
  private static final Pattern GLOB = Pattern.compile(".*[*?\\[{].*");
  private final Configuration conf;

  public Dumps(Configuration conf) {
    this.conf = conf;
  }

  /**
   * Every file once, in order of names.
   *
   * @throws Refused if a word names no file, or two files would have one name
   */
  public List<DumpPath> find(List<String> words) {
    Map<String, DumpPath> files = new TreeMap<>();
    for (String word : words) {
      List<DumpPath> found = named(word);
      if (found.isEmpty()) {
        throw new Refused("no files in " + word + "; name a dump file, a folder or a pattern");
      }
      for (DumpPath file : found) {
        DumpPath other = files.putIfAbsent(file.name(), file);
        if (other != null && !other.uri().equals(file.uri())) {
          throw new Refused(
              "%s and %s would both be called %s in the tables; name a folder above them"
                  .formatted(other.uri().getPath(), file.uri().getPath(), file.name()));
        }
      }
    }
    return List.copyOf(files.values());
  }

  private List<DumpPath> named(String word) {
    try {
      boolean isLocal =
          word.startsWith("file:")
              || (!SCHEME.matcher(word).matches()
                  && FileSystem.getDefaultUri(conf).getScheme().equals("file"));
      return isLocal ? local(word) : remote(word);
    } catch (FileNotFoundException | java.nio.file.NoSuchFileException e) {
      throw new Refused("no such file: " + word);
    } catch (java.nio.file.AccessDeniedException e) {
      throw new Refused("not allowed to list " + e.getMessage());
    } catch (IOException e) {
      throw new Refused("cannot list " + word + ": " + e.getMessage(), e);
    }
  }

  private static List<DumpPath> local(String word) throws IOException {
    Path path = word.startsWith("file:") ? Path.of(URI.create(word).getPath()) : Path.of(word);
    if (Files.exists(path)) {
      return below(path);
    }
    if (!GLOB.matcher(word).matches()) {
      throw new FileNotFoundException(word);
    }
    List<DumpPath> files = new ArrayList<>();
    for (Path match : matches(path.toAbsolutePath().normalize())) {
      files.addAll(below(match));
    }
    return files;
  }

  /** Existing paths that match a pattern, folder by folder from the first with a sign in it. */
  private static List<Path> matches(Path pattern) throws IOException {
    List<Path> found = List.of(pattern.getRoot());
    for (Path part : pattern) {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + part);
      List<Path> next = new ArrayList<>();
      for (Path folder : found) {
        if (!GLOB.matcher(part.toString()).matches()) {
          Path child = folder.resolve(part);
          if (Files.exists(child)) {
            next.add(child);
          }
        } else if (Files.isDirectory(folder)) {
          try (Stream<Path> children = Files.list(folder)) {
            children.filter(child -> matcher.matches(child.getFileName())).forEach(next::add);
          }
        }
      }
      found = next;
    }
    return found;
  }

  private static List<DumpPath> below(Path top) throws IOException {
    Path start = top.toAbsolutePath().normalize();
    Path parent = start.getParent() == null ? start : start.getParent();
    try (Stream<Path> walk = Files.walk(start, java.nio.file.FileVisitOption.FOLLOW_LINKS)) {
      return walk.filter(path -> !Files.isDirectory(path))
          .filter(path -> path.equals(start) || !isHidden(start.relativize(path)))
          .map(path -> new DumpPath(slashed(parent.relativize(path)), path.toUri(), size(path)))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean isHidden(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  /** A file whose length cannot be told is still a file to try, and to reject if need be. */
  private static long size(Path path) {
    try {
      return Files.size(path);
    } catch (IOException e) {
      return 0;
    }
  }

  private List<DumpPath> remote(String word) throws IOException {
    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(word);
    FileSystem fs = path.getFileSystem(conf);
    FileStatus[] matches = fs.globStatus(path);
    if (matches == null || matches.length == 0) {
      throw new FileNotFoundException(word);
    }
    List<DumpPath> files = new ArrayList<>();
    for (FileStatus match : matches) {
      String above = match.getPath().getParent().toUri().getPath();
      RemoteIterator<LocatedFileStatus> below = fs.listFiles(match.getPath(), true);
      while (below.hasNext()) {
        LocatedFileStatus file = below.next();
        String name =
            file.getPath().toUri().getPath().substring(above.length()).replaceAll("^/+", "");
        if (!name.contains("/.")) {
          files.add(new DumpPath(name, file.getPath().toUri(), file.getLen()));
        }
      }
    }
    return files;
  }
}
