package broadsheet.ingest;

import broadsheet.dumps.Detection;
import broadsheet.dumps.DumpReader;
import broadsheet.dumps.Formats;
import broadsheet.dumps.files.ArchiveEntries;
import broadsheet.dumps.files.DumpFile;
import broadsheet.dumps.files.DumpPath;
import broadsheet.dumps.files.Files;
import broadsheet.dumps.files.OpenFiles;
import broadsheet.dumps.format.Detected;
import broadsheet.dumps.records.RawRecord;
import broadsheet.model.Reject;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapFunction;

/**
 * Looks at a batch of dump files, and at the files in those that are archives of files: hash,
 * format, and from the first records the fields and the order of day and month.
 *
 * @param map the user's field map
 * @param files how files are reached
 */
record Inspect(MapFile map, Files files) implements FlatMapFunction<List<DumpPath>, Inspected> {
  /** Records looked at for field names and dates. */
  static final int SAMPLE = 1000;

  /** No more of them once they hold so much text. */
  private static final long CHARACTERS = 8 << 20;

  @Override
  public Iterator<Inspected> call(List<DumpPath> batch) {
    return batch.stream().flatMap(file -> inspect(file).stream()).iterator();
  }

  /**
   * Looks at a file; at each file in it, if it is an archive of files. Of several with one name, as
   * archives may have them, the later ones get a number.
   */
  List<Inspected> inspect(DumpPath path) {
    List<Inspected> found = new ArrayList<>();
    try (OpenFiles open = files.open()) {
      inspect(path, open.at(path), found);
    }
    Set<String> names = new HashSet<>();
    for (int i = 0; i < found.size(); i++) {
      String name = found.get(i).file().name();
      for (int n = 2; !names.add(found.get(i).file().name()); n++) {
        found.set(i, found.get(i).named(name + "#" + n));
      }
    }
    return found;
  }

  private void inspect(DumpPath path, DumpFile file, List<Inspected> found) {
    Detected detected = Detection.of(file);
    Optional<ArchiveEntries> entries =
        detected.isReadable() ? Optional.empty() : ArchiveEntries.of(path, file);
    if (entries.isEmpty()) {
      found.add(inspected(path, file, detected));
      return;
    }
    int before = found.size();
    try (ArchiveEntries all = entries.get()) {
      Optional<ArchiveEntries.Found> entry = all.next();
      while (entry.isPresent()) {
        entry(entry.get(), found);
        entry = all.next();
      }
    } catch (IOException e) {
      // Only what was read is closed: nothing can be lost.
    }
    if (found.size() == before) {
      String why = "the archive holds no file";
      found.add(troubled(path, file, new RawRecord.Broken(0, Reject.Reason.EMPTY, why, "")));
    }
  }

  private void entry(ArchiveEntries.Found entry, List<Inspected> found) {
    if (entry.trouble() == null) {
      inspect(entry.path(), entry.file(), found);
    } else {
      found.add(troubled(entry.path(), entry.file(), entry.trouble()));
    }
  }

  private Inspected troubled(DumpPath path, DumpFile file, RawRecord.Broken trouble) {
    return inspected(path, file, Detected.trouble(trouble));
  }

  private Inspected inspected(DumpPath path, DumpFile file, Detected detected) {
    List<String> names = Formats.names(detected);
    FileProfile profile =
        names.isEmpty()
            ? FileProfile.of(sample(file, detected), Formats.fields(detected), map)
            : FileProfile.named(names, Formats.fields(detected), map);
    return new Inspected(path, sha256(file), detected, profile);
  }

  /** The first records, but for broken ones. */
  static List<ObjectNode> sample(DumpFile source, Detected detected) {
    List<ObjectNode> sample = new ArrayList<>();
    long characters = 0;
    try (DumpReader reader = DumpReader.of(source, detected)) {
      while (sample.size() < SAMPLE && characters < CHARACTERS && reader.hasNext()) {
        if (reader.next() instanceof RawRecord.Fields fields) {
          sample.add(fields.values());
          for (JsonNode value : fields.values()) {
            characters += value.asText().length();
          }
        }
      }
    }
    return sample;
  }

  private static String sha256(DumpFile source) {
    try (InputStream in = source.open()) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      return null; // Whoever reads the records says what is wrong with the file.
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
