package broadsheet.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import broadsheet.model.Reject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Real web archives, many of them broken on purpose, read out of the one archive of files that they
 * come in. The counts were compared with those of another program, which looks for records in the
 * bytes: pages agree in all, records in all but two broken ARCs.
 */
class WarcSamplesTest {
  private static final Path SAMPLES = Path.of("../../shared/corpora/warc-samples.tar.gz");

  /** Per archive: HTML pages served, records that hold none, broken records. */
  private static final String COUNTS =
      """
      1memento.warc                                          3   0   0
      1memento_noContentType.warc                            1   0   0
      2mementos.warc                                         4   0   0
      2mementos_htmlXhtml.warc                               2   0   0
      2mementos_queryString.warc                             2   0   0
      3mementos.warc                                         5   0   0
      4mementos.warc                                         6   0   0
      5mementos.warc                                         7   0   0
      5mementosAndFroggie.warc                               7   1   0
      HTTP204.warc                                           1   1   0
      HTTP404.warc                                           0   1   0
      IAH-20080430204825-00000-blackbook-truncated.arc       2   6   0
      IAH-20080430204825-00000-blackbook.warc.gz            94 205   0
      IAH-urls-wget.warc                                     2  17   0
      IAH-urls-wget.warc.gz                                  2  17   0
      baconIpsum.warc.gz                                     1   2   0
      baconIpsum_chunked.warc                                1   2   0
      baconIpsum_chunkedWithMetadata.warc                    1   2   0
      baconIpsum_chunked_httpTrailors.warc                   1   2   0
      bad.arc                                                0   1   3
      broken.warc                                            1   1   0
      example-bad-non-chunked.warc.gz                        1   1   0
      example-bad.warc.gz.bad                                1   2   0
      example-digest.warc                                    0   0   0
      example-iana.org-chunked.warc                          1   0   0
      example-resource.warc.gz                               1   0   0
      example-space-in-target-uri.warc.gz                    0   1   0
      example-space-in-url.arc                               1   0   0
      example-trunc.warc                                     1   0   0
      example-wget-bad-target-uri.warc.gz                    1   2   0
      example-wrong-chunks.warc.gz                           1   0   0
      example.arc                                            1   0   0
      example.arc.gz                                         1   0   0
      example.warc                                           1   1   0
      example.warc.gz                                        1   1   0
      frogTest.warc                                          1   1   0
      froggie.warc.gz                                        1   4   0
      link-extraction-test.warc                              7   0   0
      mkelly1.warc                                           1   2   0
      mkelly2.warc                                           1   2   0
      mutliple-headers.warc                                  1   0   0
      post-test.warc.gz                                      0   3   0
      redirect.warc                                          0   1   0
      redirectRelative.warc                                  0   1   0
      salam-home.warc                                        1   2   0
      sample-1.warc.gz                                      63  17   0
      slash.warc                                             1   0   0
      variableSizedDates.warc                                4   0   0
      """;

  @Test
  void everyPageIsRecoveredAndEveryBrokenRecordTold() throws IOException {
    assumeTrue(Files.exists(SAMPLES), "no ../shared: the samples of web archives are not read");
    List<Inspected> archives = Packed.inspect(SAMPLES);
    Map<String, int[]> counts = new TreeMap<>();
    archives.forEach(archive -> counts.put(last(archive.file().name()), new int[3]));
    List<Parsed> records = Packed.read(Portion.of(archives));
    for (Parsed record : records) {
      int kind = kind(record);
      if (kind >= 0) {
        counts.get(last(file(record)))[kind]++;
      }
    }
    List<String> table = new ArrayList<>();
    counts.forEach((name, n) -> table.add("%-52s %3d %3d %3d".formatted(name, n[0], n[1], n[2])));

    assertThat(table).containsExactlyElementsOf(COUNTS.lines().toList());
    assertThat(records.stream().map(Parsed::reject).filter(WarcSamplesTest::isRecord))
        .as("rejects that name record and cause")
        .isNotEmpty()
        .allMatch(reject -> reject.detail().matches("(?s).+: (?:\\p{Alpha}+:|<urn:).*"));
  }

  private static int kind(Parsed record) {
    if (record.article() != null) {
      return 0;
    }
    return switch (record.reject().reason()) {
      case NO_ARTICLE, NO_TEXT -> 0;
      case NO_PAGE -> 1;
      case EMPTY -> -1;
      default -> 2;
    };
  }

  private static String file(Parsed record) {
    return record.article() != null ? record.article().sourceFile() : record.reject().sourceFile();
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  private static boolean isRecord(Reject reject) {
    return reject != null
        && reject.reason() != Reject.Reason.EMPTY
        && reject.reason() != Reject.Reason.NO_ARTICLE;
  }
}
