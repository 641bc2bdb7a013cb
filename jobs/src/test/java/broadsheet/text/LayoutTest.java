package broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LayoutTest {

  /** In the file, ⏎ is a line end and • a blank at the start of a line. */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "layouts.tsv", delimiter = '\t', numLinesToSkip = 1)
  void tellsParts(String why, String title, String text, String expected) {
    String article = text.replace('⏎', '\n').replace('•', ' ');
    assertThat(parts(article, Layout.of(article, title))).as(why).isEqualTo(expected);
  }

  private static String parts(String text, Layout layout) {
    return layout.blocks().stream()
        .map(
            block ->
                block.paragraph()
                    + " "
                    + block.section().label()
                    + " ["
                    + text.substring(block.start(), block.end())
                        .replace('\n', '⏎')
                        .replace("  ", "••")
                    + "]")
        .collect(Collectors.joining(" "));
  }

  @Test
  void hasNoBlocksForBlankText() {
    assertThat(Layout.of(" \n\u00a0\n", null).blocks()).isEmpty();
    assertThat(Layout.of("", "Title").blocks()).isEmpty();
  }

  @RepeatedTest(300)
  void coversAnyTextOnce(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    String text = Texts.random(random);
    String title = random.nextBoolean() ? null : text.lines().findFirst().orElse("");
    List<Layout.Block> blocks = Layout.of(text, title).blocks();
    int last = 0;
    int paragraph = 0;
    for (Layout.Block block : blocks) {
      assertThat(text.substring(last, block.start())).matches(LayoutTest::isBlank);
      assertThat(block.end()).isGreaterThan(block.start());
      assertThat(Stretch.isBlank(text.charAt(block.start()))).isFalse();
      assertThat(Stretch.isBlank(text.charAt(block.end() - 1))).isFalse();
      assertThat(block.paragraph()).isBetween(paragraph, paragraph + 1);
      last = block.end();
      paragraph = block.paragraph();
    }
    assertThat(text.substring(last)).matches(LayoutTest::isBlank);
  }

  private static boolean isBlank(String text) {
    return text.chars().allMatch(c -> Stretch.isBlank((char) c));
  }

  @Test
  void readsHugeTextsInNoTime() {
    String text =
        "A headline\n\n" + "word, (and | more. ".repeat(1_000_000) + "\na /".repeat(300_000);
    assertThat(Layout.of(text, "A headline").blocks()).hasSizeGreaterThan(300_000);
  }
}
