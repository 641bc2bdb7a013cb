package broadsheet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.dumps.Formats;
import broadsheet.dumps.format.DumpFormat;
import broadsheet.dumps.format.Notes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class FormatListTest {
  private static final List<Notes> NOTES = Formats.all().stream().map(DumpFormat::notes).toList();

  private static String printed(FormatList.Style style) {
    var bytes = new ByteArrayOutputStream();
    FormatList.print(style, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void namesEveryFormatOnce() {
    assertThat(NOTES.stream().map(Notes::label)).doesNotHaveDuplicates().hasSizeGreaterThan(25);
    assertThat(NOTES).allMatch(notes -> notes.label().matches("[a-z0-9]+(?:-[a-z0-9]+)*"));
  }

  /** What a format of records says of its fields is what is done. */
  @Test
  void readsTheFieldsItNames() {
    for (DumpFormat format : Formats.all()) {
      assertThat(format.notes().fields().keySet()).allMatch(t -> Target.named(t).isPresent());
      MapFile map = MapFile.of(format.notes().fields());
      assertThat(map.sources()).hasSameSizeAs(format.notes().fields().keySet());
    }
  }

  @Test
  void printsATable() {
    String table = printed(FormatList.Style.TABLE);

    assertThat(table.lines()).allMatch(line -> line.length() <= 120);
    assertThat(table)
        .contains("news-please ", "told by         maintext, date_publish and source_domain")
        .contains("published=–", "real files", "unchecked until seen")
        .contains(NOTES.size() + " formats; known from: seen ");
  }

  @Test
  void printsCsv() throws IOException {
    List<CSVRecord> rows =
        CSVFormat.RFC4180.parse(new StringReader(printed(FormatList.Style.CSV))).getRecords();

    assertThat(rows).hasSize(NOTES.size() + 1).allMatch(row -> row.size() == 6);
    assertThat(rows.get(1).get(0)).isEqualTo(NOTES.get(0).label());
  }

  @Test
  void printsJson() throws IOException {
    JsonNode list = new ObjectMapper().readTree(printed(FormatList.Style.JSON));

    assertThat(list).hasSize(NOTES.size());
    assertThat(list.get(0).path("fields").path("title").asText()).startsWith("title");
    assertThat(list.get(0).path("known_from").asText()).isEqualTo("documented");
  }
}
