package broadsheet.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FlatMapFunction;

/**
 * Looks at a batch of dump files: hash, format, and from the first records the fields and the order
 * of day and month.
 *
 * @param map the user's field map
 */
record Inspect(MapFile map) implements FlatMapFunction<List<DumpPath>, Inspected> {
  /** Records looked at for field names and dates. */
  static final int SAMPLE = 1000;

  @Override
  public Iterator<Inspected> call(List<DumpPath> files) {
    return files.stream().map(this::inspect).iterator();
  }

  Inspected inspect(DumpPath file) {
    DumpFile source = source(file);
    Detected detected = Detection.of(source);
    Set<String> names = new TreeSet<>(detected.header());
    List<RawRecord.Fields> sample = sample(source, detected);
    sample.forEach(record -> FieldMap.addNames(record.values(), names));
    FieldMap fields = FieldMap.choose(names, map);
    List<String> dates = new ArrayList<>();
    for (RawRecord.Fields record : sample) {
      fields.sample(Target.PUBLISHED, record.values()).ifPresent(dates::add);
    }
    return new Inspected(file, sha256(source), detected, fields, DateOrder.of(dates));
  }

  static List<RawRecord.Fields> sample(DumpFile source, Detected detected) {
    List<RawRecord.Fields> sample = new ArrayList<>();
    try (DumpReader reader = DumpReader.of(source, detected)) {
      for (int i = 0; i < SAMPLE && reader.hasNext(); i++) {
        if (reader.next() instanceof RawRecord.Fields fields) {
          sample.add(fields);
        }
      }
    }
    return sample;
  }

  static DumpFile source(DumpPath file) {
    return DumpFile.of(file.name(), new Path(file.uri()), new Configuration());
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
