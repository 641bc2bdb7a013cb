package broadsheet.voice;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.voice.Quotation.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class VoicesTest {
  /** Indirect from 10 to 50, in it a fragment from 20 to 30; a direct one from 60 to 70. */
  private static final Voices VOICES =
      new Voices(
          List.of(
              quotation(10, 50, Kind.INDIRECT),
              quotation(20, 30, Kind.FRAGMENT),
              quotation(60, 70, Kind.DIRECT)));

  @Test
  void theInnermostSpeaks() {
    assertThat(VOICES.at(9)).isNull();
    assertThat(VOICES.at(10).kind()).isEqualTo(Kind.INDIRECT);
    assertThat(VOICES.at(20).kind()).isEqualTo(Kind.FRAGMENT);
    assertThat(VOICES.at(29).kind()).isEqualTo(Kind.FRAGMENT);
    assertThat(VOICES.at(30).kind()).isEqualTo(Kind.INDIRECT);
    assertThat(VOICES.at(50)).isNull();
    assertThat(VOICES.at(69).kind()).isEqualTo(Kind.DIRECT);
    assertThat(VOICES.at(70)).isNull();
  }

  @Test
  void sharesAddUpToOne() {
    assertThat(VOICES.share(Voice.DIRECT_QUOTATION, 0, 100)).isEqualTo(0.2);
    assertThat(VOICES.share(Voice.INDIRECT_SPEECH, 0, 100)).isEqualTo(0.3);
    assertThat(VOICES.share(Voice.AUTHOR, 0, 100)).isEqualTo(0.5);
    assertThat(VOICES.share(Voice.DIRECT_QUOTATION, 25, 65)).isEqualTo(0.25);
    assertThat(VOICES.share(Voice.INDIRECT_SPEECH, 25, 65)).isEqualTo(0.5);
    assertThat(VOICES.share(Voice.AUTHOR, 5, 5)).isZero();
  }

  private static Quotation quotation(int start, int end, Kind kind) {
    return new Quotation(new Range(start, end), kind, 0, null, null, null, null, null);
  }
}
