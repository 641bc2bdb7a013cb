package broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.text.Languages.Guess;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
  private static final Languages LANGUAGES = Languages.detector();

  @ParameterizedTest
  @CsvSource({
    "en, 'The council voted on Tuesday to close the old bridge, which engineers had called"
        + " unsafe.'",
    "de, 'Der Gemeinderat hat am Dienstag beschlossen, die alte Brücke für den Verkehr zu"
        + " sperren.'",
    "fr, 'Le conseil municipal a décidé mardi de fermer le vieux pont, jugé dangereux par les"
        + " experts.'",
    "ru, 'Городской совет решил во вторник закрыть старый мост, который инженеры назвали опасным.'",
    "uk, 'Міська рада вирішила у вівторок закрити старий міст, який інженери назвали небезпечним.'",
    "zh, '市议会星期二决定关闭这座旧桥，工程师们早就说它已经不安全了，居民们对此表示欢迎。'",
    "ar, 'قرر مجلس المدينة يوم الثلاثاء إغلاق الجسر القديم الذي وصفه المهندسون بأنه غير آمن.'",
    "he, 'מועצת העיר החליטה ביום שלישי לסגור את הגשר הישן, שהמהנדסים אמרו שאינו בטוח.'",
    "sv, 'Kommunfullmäktige beslutade på tisdagen att stänga den gamla bron, som inte längre är"
        + " säker.'",
  })
  void tellsLanguages(String language, String text) {
    Optional<Guess> guess = LANGUAGES.guess(text, null);
    assertThat(guess.map(Guess::language)).contains(language);
    assertThat(guess.get().confidence()).isBetween(0.55, 1.0);
  }

  @ParameterizedTest
  @CsvSource({"''", "12 345 %", "Ok", "'— … —'"})
  void staysUndecidedWithoutLetters(String text) {
    assertThat(LANGUAGES.guess(text, null)).isEmpty();
  }

  @Test
  void believesTheDumpOnShortTexts() {
    assertThat(LANGUAGES.guess("Paris: Macron in Berlin", "de").map(Guess::language))
        .contains("de");
    assertThat(LANGUAGES.guess("Paris: Macron in Berlin", "French").map(Guess::language))
        .contains("fr");
  }

  @Test
  void doesNotBelieveTheDumpOnLongTexts() {
    String text = "The council voted on Tuesday to close the old bridge at the harbour. ".repeat(5);
    assertThat(LANGUAGES.guess(text, "de").map(Guess::language)).contains("en");
  }

  @ParameterizedTest
  @CsvSource({
    "en, en",
    "EN-us, en",
    "eng, en",
    "English, en",
    "deu, de",
    "ger, de",
    "zh_CN, zh",
    "zho, zh",
    "nb, no",
    "he, he",
    "iw, he",
    "klingonese, ",
    "'', ",
  })
  void readsCodesAndNames(String stated, String code) {
    assertThat(Languages.code(stated).orElse(null)).isEqualTo(code);
  }

  @Test
  void looksAtABoundedStart() {
    String text = "The council voted on Tuesday to close the old bridge. ".repeat(1_000_000);
    assertThat(LANGUAGES.guess(text, null).map(Guess::language)).contains("en");
  }
}
