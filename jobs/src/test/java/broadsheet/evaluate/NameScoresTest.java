package broadsheet.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.text.Annotator;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameScoresTest {
  private static final Path GOLD = Path.of("../../shared/gold/ner.tar.gz");

  @Test
  void scoresASample() throws IOException {
    NameScores scores =
        NameScores.of(
            ColumnFile.read(ColumnFileTest.resource("sample.conll")), Annotator.english());
    assertThat(scores.texts()).isEqualTo(2);
    assertThat(scores.byType().get("MISC")).isEqualTo(new Score(1, 1, 1));
    assertThat(scores.byType().get("PER")).isEqualTo(new Score(1, 1, 1));
    assertThat(scores.overall().marked()).isEqualTo(5);
    assertThat(scores.table())
        .startsWith("type              P      R     F1    found  correct   marked")
        .contains("PER           100.0  100.0  100.0        1        1        1");
  }

  @Test
  void countsAsUsual() {
    Score score = new Score(3, 4, 6);
    assertThat(score.precision()).isEqualTo(0.75);
    assertThat(score.recall()).isEqualTo(0.5);
    assertThat(score.f1()).isEqualTo(0.6);
    assertThat(new Score(0, 0, 0).f1()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"conll2003.testb, 0.91, 4946", "wikigold.conll, 0.76, 2846"})
  void reachesMoreThanTheModelsAlone(String name, double least, int marked, @TempDir Path folder)
      throws IOException {
    Assumptions.assumeTrue(Files.exists(GOLD), "no ../shared: nothing to score on");
    Path file = folder.resolve("gold");
    unpack(name, file);
    NameScores scores = NameScores.of(ColumnFile.read(file), Annotator.english());
    assertThat(scores.overall().marked()).isEqualTo(marked);
    assertThat(scores.overall().f1()).isGreaterThanOrEqualTo(least);
  }

  private static void unpack(String name, Path to) throws IOException {
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(GOLD));
        TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(bytes))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.getName().endsWith(name)) {
          Files.copy(tar, to);
          return;
        }
      }
    }
    throw new IOException("no " + name + " in " + GOLD);
  }
}
