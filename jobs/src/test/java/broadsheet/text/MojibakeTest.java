package broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The cafÃ© was full                         | The café was full",
        "They donâ€™t â€œknowâ€\u009D             | They don’t “know”",
        "Theyâ\u0080\u0099re gone                   | They’re gone",
        "couldnÃ¢Â\u0080Â\u0099t                   | couldn’t",
        "costs Â£5 or 4\u00A0â‚¬                     | -",
        "costs Â£5 or 4 â‚¬                          | costs £5 or 4 €",
        "ÐœÐ¾ÑÑ‚ Ð·Ð°ÐºÑ€Ñ‹Ñ‚ Ð´Ð¾ Ð²ÐµÑÐ½Ñ‹ | -",
        "ÐœÐ¾Ñ\u0081Ñ‚ Ð·Ð°ÐºÑ€Ñ‹Ñ‚              | Мост закрыт",
        "Smile ðŸ˜€                                   | Smile 😀",
        "plain words                                 | -",
        "café and cafÃ©                              | -",
        "They don’t know the cafÃ©                   | -",
        "\"FERMÉ…\" he wrote                         | -",
        "«CAFÉ”»                                     | -",
        "he said “no” at the café                    | -",
      })
  void turnsBackWhatIsCertain(String text, String repaired) {
    assertThat(Mojibake.repaired(text).orElse("-")).isEqualTo(repaired);
  }

  @ParameterizedTest
  @ValueSource(strings = {"They don’t know: the cafÃ©, the rÃ´le", "It’s â€œsoâ€\u009D, she said"})
  void seesWhatItCannotTurnBack(String text) {
    assertThat(Mojibake.repaired(text)).isEmpty();
    assertThat(Mojibake.isIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Não há nada em São João da Pesqueira, à época da MAÇÃ",
        "“FERMÉ…”, “OUVERT…”, «À BIENTÔT»",
        "Žižek, Škvorecký… ‘Kováč’ – „Straße“",
        "Мост закрыт до весны",
        "港口的老桥",
        "10° ± 2 µm ² ³ ¼ ½ § © ®",
      })
  void leavesWritingsAlone(String text) {
    assertThat(Mojibake.repaired(text)).isEmpty();
    assertThat(Mojibake.isIn(text)).isFalse();
  }

  @Test
  void turnsBackAllThatWasMisread() {
    var random = new Random(5);
    String letters = "abc éüñçøß’“”–… łčşğ Ж東";
    for (int round = 0; round < 2000; round++) {
      var text = new StringBuilder("Così è: ");
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      String misread =
          new String(text.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

      assertThat(Mojibake.repaired(misread)).contains(text.toString());
      assertThat(Mojibake.repaired(text.toString())).isEmpty();
    }
  }

  @Test
  void randomTextNeverThrows() {
    var random = new Random(6);
    Charset charset = Charset.forName("windows-1252");
    for (int round = 0; round < 2000; round++) {
      byte[] bytes = new byte[random.nextInt(60)];
      random.nextBytes(bytes);
      String text = new String(bytes, charset);

      assertThat(Mojibake.repaired(text).orElse(text)).isNotNull();
      assertThat(Mojibake.isIn(text)).isIn(true, false);
    }
  }
}
