package broadsheet.dumps.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RtfLinesTest {
  private static List<String> read(String rtf) throws IOException {
    List<String> all = new ArrayList<>();
    try (var lines =
        new RtfLines(new ByteArrayInputStream(rtf.getBytes(StandardCharsets.ISO_8859_1)))) {
      for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
        all.add(line.get());
      }
    }
    return all;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "plain text|{\\rtf1 One\\par Two}|One;Two",
        "bytes of Latin|{\\rtf1\\ansi Z\\'fcrich}|Zürich",
        "bytes of a Cyrillic font|{\\r"
            + "tf1{\\fonttbl{\\f3\\fcharset204 A;}}\\f3 \\'ca\\'e8\\'bf\\'e2}|Київ",
        "numbers and what stands for them|{\\rtf1\\uc1 \\u1050?\\u1080\\'3f\\u1111 ?\\u1074?}|Київ",
        "halves of a pair|{\\rtf1 \\u-10179?\\u-8704?}|😀",
        "signs|{\\rtf1 \\ldblquote a\\rdblquote\\~\\emdash b\\_c\\{d\\}\\\\}|“a”\u00A0—b-c{d}\\",
        "fields show their result|{\\r"
            + "tf1 {\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt link}}}|link",
        "pictures and notes go|{\\rtf1 a{\\pict 0102}{\\footnote n}{\\*\\unknown u}b}|ab",
        "binary data|{\\rtf1 a\\bin3 }}}b}|ab",
        "what follows the document|{\\rtf1 a}b|a",
      })
  void readsText(String what, String rtf, String expected) throws IOException {
    assertThat(String.join(";", read(rtf))).as(what).isEqualTo(expected);
  }

  @Test
  void lineEndsOfTheFileMeanNothing() throws IOException {
    assertThat(read("{\\rtf1 On\r\ne\\par\r\nTwo}\r\n")).containsExactly("One", "Two");
  }

  @Test
  void saysThatADocumentBreaksOff() {
    assertThatThrownBy(() -> read("{\\rtf1 One\\par Tw")).isInstanceOf(EOFException.class);
  }

  @Test
  void groupsWithoutEndAreRefused() {
    assertThatThrownBy(() -> read("{".repeat(100_000)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("deeper");
  }
}
