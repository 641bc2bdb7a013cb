package broadsheet.dumps.records;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.dumps.Readings;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8ReaderTest {

  @ParameterizedTest
  @CsvSource({
    "plain, plain, false",
    "Caf\u00C3\u00A9, Café, false",
    "Caf\u00E9, Café, true",
    "Caf\u00E9s, Cafés, true",
    "\u0093so\u0094, “so”, true",
    "\u0080 1, € 1, true",
    "\u00E2\u0082\u00AC, €, false",
    "\u00F0\u009F\u0098\u0080, \uD83D\uDE00, false",
    // Cut sequences, too long ones, halves of surrogate pairs, points beyond the last.
    "\u00E2\u0082, â‚, true",
    "\u00C0\u00AF, À¯, true",
    "\u00ED\u00A0\u0080, í\u00A0€, true",
    "\u00F4\u0090\u0080\u0080, ô\uFFFD€€, true",
  })
  void readsWhatIsNotUtf8AsWindows1252(String bytes, String text, boolean isRepaired)
      throws IOException {
    var cleaner = new Cleaner();

    assertThat(cleaner.clean(decode(Readings.latin(bytes), 100))).isEqualTo(text);
    assertThat(cleaner.isRepaired()).isEqualTo(isRepaired);
  }

  @Test
  void agreesWithJavaOnValidText() throws IOException {
    var random = new Random(1);
    for (int round = 0; round < 200; round++) {
      String text =
          random
              .ints(random.nextInt(300), 0, 0x110000)
              .filter(point -> point < 0xD800 || point > 0xDFFF)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();

      assertThat(decode(text.getBytes(StandardCharsets.UTF_8), 1 + random.nextInt(5)))
          .isEqualTo(text);
    }
  }

  @Test
  void losesNoByteBeforeAnError() throws IOException {
    var chars = new StringBuilder();
    try (Reader reader = new Utf8Reader(breakingOff("{\"a\":1}\n"))) {
      char[] buffer = new char[64];
      for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
        chars.append(buffer, 0, count);
      }
    } catch (IOException e) {
      chars.append(e.getMessage());
    }

    assertThat(chars).hasToString("{\"a\":1}\ncut");
  }

  private static InputStream breakingOff(String text) {
    return new FilterInputStream(new ByteArrayInputStream(Readings.bytes(text))) {
      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        if (count < 0) {
          throw new IOException("cut");
        }
        return count;
      }
    };
  }

  private static String decode(byte[] bytes, int step) throws IOException {
    var text = new StringBuilder();
    try (Reader reader = new Utf8Reader(new ByteArrayInputStream(bytes))) {
      char[] chars = new char[step];
      for (int count = reader.read(chars); count >= 0; count = reader.read(chars)) {
        text.append(chars, 0, count);
      }
    }
    return text.toString();
  }
}
