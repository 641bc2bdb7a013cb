package broadsheet.ingest;

import broadsheet.dumps.Detected;
import broadsheet.dumps.Detection;
import broadsheet.dumps.DumpFile;
import broadsheet.dumps.DumpPath;
import broadsheet.dumps.DumpReader;
import broadsheet.dumps.Files;
import broadsheet.dumps.RawRecord;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;

/**
 * Looks at a batch of dump files: hash, format, and from the first records the fields and the order
 * of day and month.
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
    return batch.stream().map(this::inspect).iterator();
  }

  Inspected inspect(DumpPath file) {
    DumpFile source = files.at(file);
    Detected detected = Detection.of(source);
    FileProfile profile = FileProfile.of(sample(source, detected), detected.fields(), map);
    return new Inspected(file, sha256(source), detected, profile);
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
