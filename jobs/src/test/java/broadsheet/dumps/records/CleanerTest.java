package broadsheet.dumps.records;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanerTest {
  @Test
  void keepsCleanTextAsItIs() {
    String text = "Two lines,\r\n\ta tab and \uD83D\uDE00";

    assertThat(new Cleaner().clean(text)).isSameAs(text);
  }

  @Test
  void removesControlCharacters() {
    assertThat(new Cleaner().clean("a\0b\u0001\u001F\u007Fc\u001B")).isEqualTo("abc");
  }

  @Test
  void replacesHalvesOfSurrogatePairs() {
    assertThat(new Cleaner().clean("a\uD83Db\uDE00")).isEqualTo("a\uFFFDb\uFFFD");
  }
}
