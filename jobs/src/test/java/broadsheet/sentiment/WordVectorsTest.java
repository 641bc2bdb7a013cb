package broadsheet.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordVectorsTest {
  private static final List<String> PETS = List.of("cat", "dog", "hamster");
  private static final List<String> DISHES = List.of("soup", "stew", "porridge");

  @Test
  void wordsOfTheSameCompanyPointTheSameWay() {
    WordVectors vectors = WordVectors.of(texts());
    double pets = likeness(vectors, "cat", "dog");
    assertThat(pets).isGreaterThan(likeness(vectors, "cat", "soup"));
    assertThat(likeness(vectors, "soup", "stew")).isGreaterThan(likeness(vectors, "dog", "stew"));
  }

  @Test
  void orderAndRepeatsDoNotMatter() throws IOException {
    List<String> other = new ArrayList<>(texts());
    Collections.reverse(other);
    other.addAll(texts());
    assertThat(bytes(WordVectors.of(other))).isEqualTo(bytes(WordVectors.of(texts())));
  }

  @Test
  void vectorsComeBackAsTheyWere() throws IOException {
    byte[] written = bytes(WordVectors.of(texts()));
    assertThat(bytes(WordVectors.read(new ByteArrayInputStream(written)))).isEqualTo(written);
    byte[] cut = java.util.Arrays.copyOf(written, written.length - 3);
    assertThatThrownBy(() -> WordVectors.read(new ByteArrayInputStream(cut)))
        .isInstanceOf(IOException.class);
  }

  @Test
  void takesTextsWithoutWords() {
    assertThat(WordVectors.of(List.of()).words()).isEmpty();
    assertThat(WordVectors.of(List.of("", "…", "1 2 3")).words()).isEmpty();
  }

  @Test
  void rareWordsAreLeftOut() {
    List<String> texts = new ArrayList<>(texts());
    texts.add("The zeugma, zeugma, zeugma, zeugma, zeugma, zeugma, zeugma, zeugma, zeugma.");
    assertThat(WordVectors.of(texts).words()).contains("cat").doesNotContain("zeugma");
  }

  private static double likeness(WordVectors vectors, String one, String other) {
    int[] first = new int[WordVectors.SIZE];
    int[] second = new int[WordVectors.SIZE];
    vectors.add(vectors.words().indexOf(one), first, 0);
    vectors.add(vectors.words().indexOf(other), second, 0);
    double product = 0;
    for (int i = 0; i < first.length; i++) {
      product += first[i] * second[i];
    }
    return product;
  }

  private static List<String> texts() {
    List<String> texts = new ArrayList<>();
    Random random = new Random(3);
    for (int i = 0; i < 200; i++) {
      String pet = PETS.get(random.nextInt(3));
      String dish = DISHES.get(random.nextInt(3));
      texts.add("My " + pet + " ran and barked at the gate of house " + i + ".");
      texts.add("We cooked and ate hot " + dish + " with bread at table " + i + ".");
    }
    return texts;
  }

  private static byte[] bytes(WordVectors vectors) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    vectors.write(bytes);
    return bytes.toByteArray();
  }
}
