package broadsheet.dumps.tables;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.dumps.Readings;
import broadsheet.dumps.files.DumpFile;
import broadsheet.dumps.records.RawRecord;
import broadsheet.model.Reject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqliteTest {
  private static final int PAGE = 1024;
  private static final Path DATABASE =
      Path.of("src/test/resources/broadsheet/dumps/sqlite/archive.sqlite");

  @TempDir private Path folder;

  private List<RawRecord> read(byte[] database) throws IOException {
    Path path = Files.write(folder.resolve("dump"), database);
    return Readings.read(
        DumpFile.of("dump", new org.apache.hadoop.fs.Path(path.toUri()), new Configuration()));
  }

  private static List<RawRecord.Fields> rows(List<RawRecord> records) {
    return records.stream()
        .filter(RawRecord.Fields.class::isInstance)
        .map(RawRecord.Fields.class::cast)
        .toList();
  }

  @Test
  void readsRowNumbersOverflowingTextsAndColumnsAddedLater() throws IOException {
    List<RawRecord.Fields> rows = rows(read(Files.readAllBytes(DATABASE)));

    assertThat(rows).hasSize(10);
    assertThat(rows.get(0).values().path("key").asInt()).isEqualTo(100);
    assertThat(rows.get(0).values().path("body").asText()).hasSizeGreaterThan(3 * PAGE);
    assertThat(rows.get(9).values().path("published_at").asDouble()).isEqualTo(1547078400.5);
    assertThat(rows.get(9).values().path("pages").asInt()).isEqualTo(900_001);
    assertThat(rows.get(9).values().path("paper, printed").asText()).isEqualTo("Marrow Bay Herald");
    assertThat(rows.get(9).values().path("section").isNull()).isTrue();
  }

  @Test
  void readsDatabasesInGzip() throws IOException {
    assertThat(rows(read(Readings.gzip(Files.readAllBytes(DATABASE))))).hasSize(10);
  }

  @Test
  void aLostPageCostsOnlyItsRows() throws IOException {
    byte[] whole = Files.readAllBytes(DATABASE);
    for (int page = 2; page < whole.length / PAGE; page++) {
      byte[] damaged = whole.clone();
      Arrays.fill(damaged, page * PAGE, (page + 1) * PAGE, (byte) 0xEE);

      List<RawRecord> records = read(damaged);

      assertThat(rows(records)).as("page " + page).hasSizeGreaterThan(5);
      assertThat(records).as("page " + page).hasSizeGreaterThan(7);
    }
  }

  @Test
  void aFileCutOffIsReadToItsEnd() throws IOException {
    byte[] whole = Files.readAllBytes(DATABASE);

    List<RawRecord> records = read(Arrays.copyOf(whole, whole.length - 3 * PAGE));

    assertThat(rows(records)).hasSizeBetween(3, 9);
    assertThat(records)
        .anyMatch(
            record ->
                record instanceof RawRecord.Broken broken
                    && broken.reason() == Reject.Reason.TRUNCATED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CREATE TABLE t (a, b text)                                        | a b        | -1",
        "CREATE TABLE t (id INTEGER PRIMARY KEY, b)                        | id b       | 0",
        "CREATE TABLE t (b, id integer not null primary key autoincrement) | b id       | 1",
        "CREATE TABLE t (id INTEGER PRIMARY KEY DESC, b)                   | id b       | -1",
        "CREATE TABLE t (id INT PRIMARY KEY, b)                            | id b       | -1",
        "CREATE TABLE t (\"a, b\" decimal(10,2), [c d], `e`)               | a, b c d e | -1",
        "CREATE TABLE t (a, primary key (a), unique(a), foreign key (a) references u(b)) | a | -1",
        "CREATE TABLE t (a text default 'x, (y', b check (b in (1,2)))     | a b        | -1",
        "CREATE TABLE t (primary_source text, checked int)                 | primary_source checked"
            + " | -1",
        "CREATE TABLE t (a text primary key) WITHOUT ROWID                 | -          | -1",
        "CREATE VIRTUAL TABLE t USING x                                    | -          | -1",
      })
  void understandsTables(String statement, String columns, int rowId) {
    Optional<SqliteTable> table = SqliteTable.of("t", statement, 2);

    assertThat(table.map(t -> String.join(" ", t.columns())).orElse("-")).isEqualTo(columns);
    assertThat(table.map(SqliteTable::rowId).orElse(-1)).isEqualTo(rowId);
  }
}
