package broadsheet;

import broadsheet.warehouse.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/** The results of one run over the sample dumps, shared by the tests that only read them. */
record Sample(Path warehouse, Snapshot snapshot) {

  static Sample make(SparkSession spark) {
    try {
      Path warehouse = Files.createTempDirectory("sample").resolve("w");
      return new Sample(
          warehouse, Runs.run(spark, warehouse, dumps().toArray(Path[]::new)).orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folders of the sample, in order of names. */
  static List<Path> dumps() {
    try (Stream<Path> folders = Files.list(Path.of("../data/sample"))) {
      return new ArrayList<>(folders.sorted().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete() {
    try (Stream<Path> all = Files.walk(warehouse.getParent())) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
