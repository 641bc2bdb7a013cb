package broadsheet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.dumps.Formats;
import broadsheet.dumps.format.DumpFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads the fixtures of all formats as the ingest stage does: whole, cut, garbled, mutated. A
 * folder in {@code resources/broadsheet/dumps} is all that a format needs here.
 *
 * <p>{@code -Dfuzz.seconds=60} mutates each for a minute, {@code -Dfuzz.format=warc} only one,
 * {@code -Dfuzz.seed=7} from the seed of a failure on; {@code -Dfixtures.write=true} writes what is
 * expected.
 */
@Execution(ExecutionMode.CONCURRENT)
@Timeout(value = 20, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FormatFixturesTest {
  private static final double SECONDS =
      Double.parseDouble(System.getProperty("fuzz.seconds", "0.5"));
  private static final long FIRST_SEED = Long.getLong("fuzz.seed", 0);
  private static final String ONLY = System.getProperty("fuzz.format", "");

  /** Longest time that a mutated fixture of some kilobytes may take, busy machines included. */
  private static final Duration LONGEST = Duration.ofSeconds(20);

  @TempDir private Path folder;

  static List<Fixture> fixtures() {
    return Fixture.all();
  }

  @Test
  void everyFormatHasAFixture() {
    assertThat(fixtures().stream().map(Fixture::label))
        .containsAll(Formats.all().stream().map(DumpFormat::label).toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fixtures")
  void becomesWhatIsExpected(Fixture fixture) throws IOException {
    List<Parsed> records = new ArrayList<>();
    for (Path file : fixture.files()) {
      records.addAll(Fixture.parse(file));
    }
    String actual = Fixture.table(records);
    if (Boolean.getBoolean("fixtures.write")) {
      fixture.write(actual);
    }

    assertThat(actual).isEqualTo(fixture.expected());
    assertThat(records)
        .as("articles of format " + fixture.label())
        .anyMatch(each -> each.article() != null || fixture.label().startsWith("gdelt"))
        .allMatch(
            each -> each.article() == null || each.article().format().equals(fixture.label()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fixtures")
  void isReadAsFarAsItGoes(Fixture fixture) throws IOException {
    for (Path file : fixture.files()) {
      byte[] whole = Files.readAllBytes(file);
      List<String> sound = ids(Fixture.parse(file));
      for (int tenth = 1; tenth < 10; tenth++) {
        byte[] cut = Arrays.copyOf(whole, whole.length * tenth / 10);
        List<String> found = ids(read(fixture, cut, "cut at " + tenth));
        assertThat(sound)
            .as("%s, before the record that is cut at %d tenths", fixture.label(), tenth)
            .containsAll(found.subList(0, Math.max(0, found.size() - 1)));
      }
      byte[] garbled = whole.clone();
      var random = new Random(whole.length);
      for (int i = whole.length / 2; i < Math.min(whole.length, whole.length / 2 + 64); i++) {
        garbled[i] = (byte) random.nextInt(256);
      }
      read(fixture, garbled, "64 bytes garbled");
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fixtures")
  void neverThrowsWhateverTheBytes(Fixture fixture) throws IOException {
    if (!ONLY.isEmpty() && !ONLY.equals(fixture.label())) {
      return;
    }
    long end = System.nanoTime() + (long) (SECONDS * 1e9);
    for (long seed = FIRST_SEED; seed == FIRST_SEED || System.nanoTime() < end; seed++) {
      var random = new Random(seed);
      for (Path file : fixture.files()) {
        read(fixture, Mutation.of(Files.readAllBytes(file), random), "seed " + seed);
      }
    }
  }

  private static List<String> ids(List<Parsed> records) {
    return records.stream()
        .filter(record -> record.article() != null)
        .map(record -> record.article().articleId())
        .toList();
  }

  private List<Parsed> read(Fixture fixture, byte[] bytes, String what) throws IOException {
    Path file = Files.write(folder.resolve("dump"), bytes);
    long start = System.nanoTime();
    List<Parsed> records = Fixture.parse(file);

    assertThat(records)
        .as("%s, %s", fixture.label(), what)
        .isNotEmpty()
        .allMatch(record -> (record.article() == null) != (record.reject() == null));
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .as("%s, %s", fixture.label(), what)
        .isLessThan(LONGEST);
    return records;
  }
}
