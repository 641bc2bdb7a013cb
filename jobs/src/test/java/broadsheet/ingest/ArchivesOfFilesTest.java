package broadsheet.ingest;

import static broadsheet.ingest.Packed.bytes;
import static broadsheet.ingest.Packed.inspect;
import static broadsheet.ingest.Packed.line;
import static broadsheet.ingest.Packed.packed;
import static broadsheet.ingest.Packed.show;
import static broadsheet.ingest.Packed.storedZip;
import static broadsheet.ingest.Packed.tar;
import static broadsheet.ingest.Packed.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class ArchivesOfFilesTest {
  private static final Path FIXTURES = Path.of("src/test/resources/broadsheet/dumps");
  @TempDir private Path folder;

  private static Map<String, byte[]> two() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a/one.jsonl", line("One"));
    files.put("two.csv", bytes("headline,body\nTwo,A text about it.\nThree,Another text.\n"));
    return files;
  }

  private List<String> read(String name, byte[] content) throws IOException {
    Path file = Files.write(folder.resolve(name), content);
    List<String> read = show(Packed.read(Portion.of(inspect(file))));
    assertThat(leftovers()).as("temporary files").isEqualTo(leftovers);
    return read;
  }

  private final long leftovers = leftovers();

  private static long leftovers() {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(file -> file.getFileName().toString().startsWith("broadsheet-")).count();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @CsvSource({"zip, ''", "stored, ''", "tar, ''", "tar, gz", "tar, bzip2", "tar, zstd", "tar, xz"})
  void everyFileIsADumpOfItsOwn(String kind, String by) throws IOException {
    byte[] archive =
        kind.equals("tar") ? tar(two()) : kind.equals("zip") ? zip(two()) : storedZip(two());

    assertThat(read("dump", by == null || by.isEmpty() ? archive : packed(by, archive)))
        .containsExactly("dump/a/one.jsonl 1 One", "dump/two.csv 1 Two", "dump/two.csv 2 Three");
  }

  @Test
  void inspectedLikeFilesOfTheirOwn() throws IOException {
    Path file = Files.write(folder.resolve("dump.tgz"), packed("gz", tar(two())));
    Path same = Files.write(folder.resolve("two.csv"), two().get("two.csv"));

    Inspected inner = inspect(file).get(1);
    Inspected alone = inspect(same).get(0);

    assertThat(inner.sha256()).isEqualTo(alone.sha256());
    assertThat(inner.detected()).isEqualTo(alone.detected());
    assertThat(inner.mapping()).isEqualTo(alone.mapping());
    assertThat(inner.file().bytes()).isEqualTo(alone.file().bytes());
  }

  @Test
  void archivesInArchives() throws IOException {
    byte[] zip = zip(two());
    byte[] tgz = packed("gz", tar(two()));
    List<String> inner = List.of("/a/one.jsonl 1 One", "/two.csv 1 Two", "/two.csv 2 Three");

    for (byte[] each : List.of(zip, tgz, tar(two()), storedZip(two()))) {
      Map<String, byte[]> outer = new LinkedHashMap<>();
      outer.put("first.jsonl", line("First"));
      outer.put("in", each);
      outer.put("last.jsonl", line("Last"));
      for (byte[] around :
          List.of(zip(outer), storedZip(outer), tar(outer), packed("gz", tar(outer)))) {
        List<String> read = read("dump", around);

        assertThat(read).hasSize(5).startsWith("dump/first.jsonl 1 First");
        assertThat(read.subList(1, 4))
            .containsExactlyElementsOf(inner.stream().map(line -> "dump/in" + line).toList());
        assertThat(read.get(4)).isEqualTo("dump/last.jsonl 1 Last");
      }
    }
  }

  @Test
  void packedFilesOfAllKinds() throws IOException {
    byte[] parquet = Files.readAllBytes(FIXTURES.resolve("parquet/articles.parquet"));
    byte[] warc = Files.readAllBytes(FIXTURES.resolve("warc/crawl.warc.gz"));
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.parquet", parquet);
    files.put("b.jsonl.gz", packed("gz", line("B")));
    files.put("c.warc.gz", warc);
    List<String> alone = read("a.parquet", parquet);
    List<String> pages = read("c.warc.gz", warc);

    for (byte[] archive :
        List.of(zip(files), storedZip(files), tar(files), packed("gz", tar(files)))) {
      List<String> read = read("dump", archive);

      assertThat(read.stream().filter(each -> each.startsWith("dump/a.")))
          .containsExactlyElementsOf(alone.stream().map(line -> "dump/" + line).toList());
      assertThat(read).contains("dump/b.jsonl.gz 1 B");
      assertThat(read.stream().filter(each -> each.startsWith("dump/c.")))
          .containsExactlyElementsOf(pages.stream().map(line -> "dump/" + line).toList());
    }
  }

  @Test
  void whatNobodyPutThereIsPassedOver() throws IOException {
    Map<String, byte[]> files = two();
    files.put("__MACOSX/a/._one.jsonl", line("Mac"));
    files.put(".DS_Store", bytes("store"));
    files.put("a/.hidden/x.jsonl", line("Hidden"));
    files.put("Thumbs.db", bytes("thumbs"));

    assertThat(read("dump", zip(files))).hasSize(3);
    assertThat(read("dump", packed("gz", tar(files)))).hasSize(3);
  }

  @Test
  void namesThatLeadOutOfTheArchive() throws IOException {
    assertThat(read("dump", tar(Map.of("../../etc/./x.jsonl", line("X")))))
        .containsExactly("dump/etc/x.jsonl 1 X");
  }

  @Test
  void oneNameTwice() throws IOException {
    byte[] first = tar(Map.of("x.jsonl", line("First")));
    byte[] both = Arrays.copyOf(Arrays.copyOf(first, 1024), 1024 + first.length);
    System.arraycopy(tar(Map.of("x.jsonl", line("Second"))), 0, both, 1024, first.length);

    assertThat(read("dump", both))
        .containsExactly("dump/x.jsonl 1 First", "dump/x.jsonl#2 1 Second");
  }

  @Test
  void aWaczIsItsWebArchives() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("datapackage.json", bytes("{\"profile\":\"data-package\"}"));
    files.put("pages/pages.jsonl", line("A list of pages"));
    files.put("indexes/index.cdx.gz", packed("gz", bytes("an index")));
    files.put("archive/a.warc.gz", Files.readAllBytes(FIXTURES.resolve("warc/crawl.warc.gz")));

    assertThat(read("site.wacz", storedZip(files)))
        .hasSizeGreaterThan(5)
        .allMatch(line -> line.startsWith("site.wacz/archive/a.warc.gz "));
  }

  @Test
  void anEmptyArchive() throws IOException {
    assertThat(read("dump", zip(Map.of("a/", new byte[0]))))
        .containsExactly("dump 0 EMPTY: the archive holds no file");
  }

  @Test
  void anEncryptedEntry() throws IOException {
    byte[] zip = zip(two());
    zip[6] |= 1;
    for (int i = 0; i < zip.length - 4; i++) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
        zip[i + 8] |= 1;
        break;
      }
    }

    assertThat(read("dump", zip))
        .containsExactly(
            "dump/a/one.jsonl 0 UNREADABLE: it is encrypted",
            "dump/two.csv 1 Two",
            "dump/two.csv 2 Three");
  }

  @Test
  void aZipWithoutItsDirectory() throws IOException {
    byte[] zip = zip(two());

    assertThat(read("dump", Arrays.copyOf(zip, zip.length - 40)))
        .startsWith("dump/a/one.jsonl 1 One", "dump/two.csv 1 Two", "dump/two.csv 2 Three")
        .last()
        .asString()
        .startsWith("dump 0 TRUNCATED: the archive breaks off");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "gz"})
  void aTarThatBreaksOff(String by) throws IOException {
    Map<String, byte[]> files = two();
    byte[] noise = new byte[50_000];
    new Random(1).nextBytes(noise);
    files.put("noise.bin", noise);
    byte[] tar = by.isEmpty() ? tar(files) : packed(by, tar(files));

    List<String> read = read("dump", Arrays.copyOf(tar, tar.length - 30_000));

    assertThat(read)
        .startsWith("dump/a/one.jsonl 1 One", "dump/two.csv 1 Two", "dump/two.csv 2 Three");
    assertThat(read.get(read.size() - 1))
        .matches("dump(/noise.bin)? 0 (TRUNCATED|UNREADABLE|UNKNOWN_FORMAT).*");
  }

  @Test
  void aBombIsNotUnpacked() throws IOException {
    byte[] bomb = zip(Map.of("bomb.txt", new byte[300 << 20]));

    assertThat(read("dump", bomb)).singleElement().asString().startsWith("dump/bomb.txt 0 ");
  }

  @Test
  void mutatedArchivesNeverThrow() throws IOException {
    Random random = new Random(3);
    for (byte[] whole :
        List.of(zip(two()), storedZip(two()), tar(two()), packed("gz", tar(two())))) {
      for (int round = 0; round < 50; round++) {
        assertThat(read("dump", Mutation.of(whole, random))).isNotEmpty();
      }
    }
  }
}
