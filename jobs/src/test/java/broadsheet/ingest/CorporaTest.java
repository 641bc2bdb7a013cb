package broadsheet.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import broadsheet.dumps.Detection;
import broadsheet.dumps.Readings;
import broadsheet.dumps.files.DumpFile;
import broadsheet.dumps.records.RawRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts of real dumps; the expected ones were counted with other programs. */
class CorporaTest {
  private static final Path CORPORA = Path.of("..", "..", "shared", "corpora");

  private static void assumeCorpora() {
    assumeTrue(Files.isDirectory(CORPORA), "no ../shared: real dumps are not tried");
  }

  @ParameterizedTest
  @CsvSource({
    "article-bias/part-0.jsonl.gz, article-bias, 2534",
    "article-bias/part-3.jsonl.gz, article-bias, 2535",
    "fakenewscorpus-sample.csv, fakenewscorpus, 250",
    "chat-checker.parquet, parquet, 2034",
    "rt-2024-05-31.txt, text, 1",
  })
  void readsEveryRecord(String name, String label, int count) {
    assumeCorpora();
    var path = new org.apache.hadoop.fs.Path(CORPORA.resolve(name).toUri());
    DumpFile file = DumpFile.of(name, path, new Configuration());

    assertThat(Detection.of(file).label()).isEqualTo(label);
    assertThat(Readings.read(file)).hasSize(count).allMatch(RawRecord.Fields.class::isInstance);
  }

  @ParameterizedTest
  @CsvSource({
    "reuters-21578-sgm.tar.gz, .sgm, 21578, 0, 1",
    "bbc-fulltext.tar.gz, .txt, 2225, 0, 1",
    "wikinews-2019-20.tar.gz, .csv, 295, 0, 0",
    "conflict-news-csv.tar.gz, .csv, 18698, 2, 0",
  })
  void readsEveryRecordOfAnArchive(String name, String end, int good, int broken, int repaired)
      throws IOException {
    assumeCorpora();

    List<RawRecord> records = archived(name, end);

    assertThat(records.stream().filter(RawRecord.Broken.class::isInstance)).hasSize(broken);
    assertThat(records).hasSize(good + broken);
    assertThat(records.stream().filter(CorporaTest::isRepaired)).hasSize(repaired);
  }

  private static boolean isRepaired(RawRecord record) {
    return record instanceof RawRecord.Fields fields && fields.isRepaired();
  }

  @Test
  void readsStoriesWithoutMarkupAndControlCharacters() throws IOException {
    assumeCorpora();

    for (RawRecord record : archived("reuters-21578-sgm.tar.gz", "000.sgm")) {
      assertThat(((RawRecord.Fields) record).values().toString())
          .doesNotContain("</")
          .doesNotContain("&lt;")
          .doesNotContain("&#")
          .doesNotContain("\\u00");
    }
  }

  private static List<RawRecord> archived(String name, String end) throws IOException {
    List<RawRecord> records = new ArrayList<>();
    try (var tar =
        new TarArchiveInputStream(
            new GzipCompressorInputStream(
                new BufferedInputStream(Files.newInputStream(CORPORA.resolve(name)))))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.isFile() && entry.getName().endsWith(end)) {
          records.addAll(Readings.read(tar.readAllBytes()));
        }
      }
    }
    return records;
  }
}
