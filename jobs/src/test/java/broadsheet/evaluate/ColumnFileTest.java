package broadsheet.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnFileTest {

  static Path resource(String name) {
    return Path.of("src/test/resources/broadsheet/evaluate", name);
  }

  @Test
  void rebuildsRunningText() throws IOException {
    List<GoldText> texts = ColumnFile.read(resource("sample.conll"));
    assertThat(texts)
        .extracting(GoldText::text)
        .containsExactly(
            "Anna Lindqvist flew to Lisbon, \"we don't pay\" (Volvo's words).\nOslo Bergen\n",
            "French farmers came.\n");
    assertThat(texts.get(0).names())
        .extracting(name -> texts.get(0).text().substring(name.start(), name.end()))
        .containsExactly("Anna Lindqvist", "Lisbon", "Volvo", "Oslo", "Bergen");
    assertThat(texts.get(0).layout().blocks()).hasSize(2);
  }

  @Test
  void readsNumberedColumns() throws IOException {
    List<GoldText> texts = ColumnFile.read(resource("sample.iob2"));
    assertThat(texts).hasSize(1);
    assertThat(texts.get(0).text()).isEqualTo("Peter Olsen left Acme.\n");
    assertThat(texts.get(0).names())
        .containsExactly(new GoldText.GoldName(0, 11, "PER"), new GoldText.GoldName(17, 21, "ORG"));
  }

  @Test
  void namesTheLineThatIsNone(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("x.conll"), "Anna I-PER\nflew\n");
    assertThatThrownBy(() -> ColumnFile.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("line 2");
  }
}
