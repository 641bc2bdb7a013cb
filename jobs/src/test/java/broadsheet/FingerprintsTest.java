package broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintsTest {

  /** What is forgotten could change without results being made anew. */
  @ParameterizedTest
  @ValueSource(strings = {"text", "voice", "sentiment", "resolve", "aggregate"})
  void coverEveryResourceThatResultsHangOn(String folder) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/broadsheet", folder))) {
      assertThat(
              files
                  .filter(file -> !file.toString().endsWith(".md"))
                  .map(file -> "/broadsheet/" + folder + "/" + file.getFileName()))
          .isNotEmpty()
          .isSubsetOf(Fingerprints.resources());
    }
  }
}
