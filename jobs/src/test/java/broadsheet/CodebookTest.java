package broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.model.Reject;
import broadsheet.model.TextFault;
import broadsheet.text.CopyRule;
import broadsheet.text.EntityRule;
import broadsheet.text.NamingRule;
import broadsheet.voice.Quotation;
import broadsheet.voice.SpeakerRule;
import broadsheet.voice.Voice;
import broadsheet.warehouse.Warehouse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The codebook explains every code that stands in a table. */
class CodebookTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("sets")
  void explainsEveryCode(String title, List<String> codes) throws IOException {
    String book;
    try (InputStream in = Warehouse.class.getResourceAsStream("codes.md")) {
      book = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    int start = book.indexOf("### " + title + "\n");
    int next = book.indexOf("\n### ", start + 1);
    String section = book.substring(start, next < 0 ? book.length() : next);

    assertThat(
            section
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| code "))
                .map(line -> line.split("\\|")[1].strip()))
        .containsExactlyElementsOf(codes);
  }

  static Stream<Arguments> sets() {
    return Stream.of(
        Arguments.of("mentions.rule", codes(NamingRule.values())),
        Arguments.of("aliases.rule, names.rule", codes(EntityRule.values())),
        Arguments.of("quotations.rule", codes(SpeakerRule.values())),
        Arguments.of("story_clusters.rule", codes(CopyRule.values())),
        Arguments.of("mentions.voice", codes(Voice.values())),
        Arguments.of("quotations.kind", codes(Quotation.Kind.values())),
        Arguments.of("articles.text_quality", codes(TextFault.values())),
        Arguments.of("rejects.reason", Stream.of(Reject.Reason.values()).map(Enum::name).toList()));
  }

  private static List<String> codes(Enum<?>[] values) {
    return Stream.of(values).map(v -> v.name().toLowerCase(java.util.Locale.ROOT)).toList();
  }
}
