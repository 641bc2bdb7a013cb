package broadsheet.ingest;

import broadsheet.dumps.files.Files;
import broadsheet.dumps.files.OpenFiles;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;

/**
 * Tells what {@link Ingest} would make of each file, from its first records, and writes nothing.
 */
public record DryRun(List<String> dumps, MapFile map) {
  private static final int SHOWN = 3;
  private static final int WIDTH = 100;

  public void print(SparkSession spark, PrintStream out) {
    Files files = Files.with(spark.sparkContext().hadoopConfiguration());
    try (OpenFiles open = files.open()) {
      for (Inspected file : Ingest.inspect(spark, dumps, map)) {
        print(file, open, out);
      }
    }
  }

  private static void print(Inspected file, OpenFiles open, PrintStream out) {
    out.println();
    out.println(file.file().name());
    if (file.detected().trouble() != null) {
      out.println(
          "  no records: %s, %s"
              .formatted(
                  file.detected().trouble().reason().name().toLowerCase(Locale.ROOT),
                  file.detected().trouble().detail()));
      return;
    }
    List<ObjectNode> sample = Inspect.sample(open.at(file.file()), file.detected());
    out.printf(
        Locale.ROOT,
        "  format %s, %,d bytes; dates: %s (%s); first %,d records:%n",
        file.detected().label(),
        file.file().bytes(),
        file.profile().order().first().name().toLowerCase(Locale.ROOT),
        file.profile().order().evidence(),
        sample.size());
    for (FieldMap.Use use : file.profile().map().describe()) {
      print(file, use, sample, out);
    }
  }

  /** A target, its fields, how often it is empty, and its first values. */
  private static void print(
      Inspected file, FieldMap.Use use, List<ObjectNode> sample, PrintStream out) {
    List<String> values =
        sample.stream()
            .flatMap(record -> file.profile().map().sample(use.target(), record).stream())
            .toList();
    String fields = use.fields().isEmpty() ? "-" : String.join(" | ", use.fields());
    double empty = sample.isEmpty() ? 100 : 100.0 * (sample.size() - values.size()) / sample.size();
    out.printf(
        Locale.ROOT, "  %-10s from %-40s %3.0f %% empty%n", use.target().label(), fields, empty);
    values.stream().limit(SHOWN).forEach(value -> out.println("      " + shown(value)));
  }

  private static String shown(String value) {
    String line = value.replaceAll("\\s+", " ").strip();
    return line.length() <= WIDTH ? line : line.substring(0, WIDTH) + "…";
  }
}
