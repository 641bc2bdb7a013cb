package broadsheet.dumps.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.model.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DumpsTest {
  private final Dumps dumps = new Dumps(new Configuration());
  @TempDir private Path root;

  @BeforeEach
  void write() throws IOException {
    for (String name :
        List.of("news/a b.txt", "news/c: d.txt", "news/x/é.txt", "news/.hidden", "more/a b.txt")) {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }
  }

  @Test
  void takesAFolderWithAllBelowItButHiddenFiles() {
    assertThat(names("news")).containsExactly("news/a b.txt", "news/c: d.txt", "news/x/é.txt");
  }

  @Test
  void namesFilesFromTheGivenWordDown() {
    assertThat(names("news/c: d.txt", "news/x")).containsExactly("c: d.txt", "x/é.txt");
  }

  @Test
  void followsPatterns() {
    assertThat(names("n*/?*.txt")).containsExactly("a b.txt", "c: d.txt");
    assertThat(names("{news,more}/x")).containsExactly("x/é.txt");
  }

  @Test
  void takesAFileOnceHoweverOftenItIsNamed() {
    assertThat(names("news/x", "news/x/", "news/../news/x")).containsExactly("x/é.txt");
  }

  @Test
  void refusesTwoFilesOfOneName() {
    assertThatThrownBy(() -> names("news/a b.txt", "more/a b.txt"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("would both be called a b.txt in the tables");
  }

  @Test
  void refusesWhatNamesNothing() {
    assertThatThrownBy(() -> names("none"))
        .isInstanceOf(Refused.class)
        .hasMessageStartingWith("no such file");
    assertThatThrownBy(() -> names("n*/*.csv"))
        .isInstanceOf(Refused.class)
        .hasMessageStartingWith("no files in");
  }

  private List<String> names(String... words) {
    return dumps.find(List.of(words).stream().map(word -> root + "/" + word).toList()).stream()
        .map(DumpPath::name)
        .toList();
  }
}
