package broadsheet.stories;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.model.Article;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireAgenciesTest {
  private static final String TITLE = "Council talks of tickets (AP) — a story";

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "wire-agencies.csv", numLinesToSkip = 1, maxCharsPerColumn = 5000)
  void readsWhatTheTextSays(
      String description, String written, String agency, String rule, String evidence) {
    String text = TITLE + "\n\n" + written.replace("\\n", "\n");
    Optional<WireCredit> found = WireAgencies.of(article(text, List.of("Ann Roe"), "Post", null));

    if (agency == null) {
      assertThat(found).as(description).isEmpty();
      return;
    }
    int start = text.lastIndexOf(evidence);
    assertThat(found)
        .as(description)
        .contains(new WireCredit(agency, rule, evidence, start, start + evidence.length()));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "Associated Press, AP, Associated Press",
        "The Associated Press, AP, The Associated Press",
        "Reuters Staff, Reuters, Reuters Staff",
        "AFP, AFP, AFP",
        "Agence France Presse, AFP, Agence France Presse",
        "Ann Roe; Associated Press, AP, Associated Press",
        "Ann Roe; Bob Doe; Reuters, Reuters, Reuters",
        "Ann Roe (Reuters), Reuters, Ann Roe (Reuters)",
        "Via AP news wire, AP, Via AP news wire",
        "Ann Roe; Post Staff; Associated Press, none, none",
        "Ann Roe; Associated Press; Bob Doe, none, none",
        "Ann Roe; Bob Doe; Cara Poe; Dan Loe; Eva Noe; Associated Press, none, none",
        "Paul Reuter, none, none",
        "Ani Roe, none, none",
        "Mike Bloomberg, none, none",
        "none, none, none"
      })
  void readsTheAuthors(String authors, String agency, String evidence) {
    List<String> given = authors == null ? List.of() : Arrays.asList(authors.split("; ", -1));

    assertThat(WireAgencies.of(article("The council met.", given, "Post", "post.example")))
        .isEqualTo(
            Optional.ofNullable(agency)
                .map(name -> new WireCredit(name, "author", evidence, null, null)));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "Reuters, reuters.com, Reuters, Reuters",
        "none, apnews.com, AP, apnews.com",
        "The Wire, tass.com, TASS, tass.com",
        "Xinhua, none, Xinhua, Xinhua",
        "UNIAN, unian.ua, none, none",
        "Post, post.example, none, none",
        "none, none, none, none"
      })
  void knowsOutletsThatAreAgencies(String outlet, String domain, String agency, String evidence) {
    assertThat(WireAgencies.of(article("The council met.", List.of(), outlet, domain)))
        .isEqualTo(
            Optional.ofNullable(agency)
                .map(name -> new WireCredit(name, "outlet", evidence, null, null)));
  }

  @Test
  void takesTheTextsWordBeforeTheFields() {
    assertThat(
            WireAgencies.of(
                article(
                    "PORT DORA (AFP) - The council met on Monday to talk about tickets.",
                    List.of("Reuters"),
                    "Reuters",
                    "reuters.com")))
        .contains(new WireCredit("AFP", "dateline", "PORT DORA (AFP)", 0, 15));
  }

  @Test
  void readsTextsWithoutHeadline() {
    assertThat(WireAgencies.of(article("", List.of(), null, null))).isEmpty();
    assertThat(WireAgencies.of(article("AP", List.of(), null, null)))
        .contains(new WireCredit("AP", "byline", "AP", 0, 2));
  }

  /** Twenty million characters take no more than a few thousand do: milliseconds once warm. */
  @ParameterizedTest
  @ValueSource(
      strings = {"(AP ", "A, ", "Reporting by ", "AP\n", "© 2020 ", "\n", "a", "© (AP) AP, "})
  @Timeout(10)
  void isNotSlowerOnLongTexts(String piece) {
    String text = piece.repeat(20_000_000 / piece.length());

    assertThat(WireAgencies.of(article(text, List.of("Ann Roe"), null, null))).isNotNull();
  }

  @Test
  void givesEvidenceThatStandsInTheText() {
    SplittableRandom random = new SplittableRandom(17);
    String[] pieces = {
      "AP",
      "Reuters",
      "(",
      ")",
      "/",
      " ",
      "\n",
      "—",
      "- ",
      "By ",
      "KYIV",
      ", ",
      "Ann Roe",
      ". ",
      "©",
      " 2020 ",
      "Source: ",
      "新华社",
      "电",
      "contributed",
      " writer ",
      "Associated Press",
      "\u00a0",
      "😀",
      "(Reporting by ",
      "; editing by ",
      "The "
    };
    int found = 0;
    for (int trial = 0; trial < 20_000; trial++) {
      var text = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      Optional<WireCredit> credit =
          WireAgencies.of(article(text.toString(), List.of(), null, null));
      if (credit.isPresent()) {
        found++;
        WireCredit each = credit.get();
        assertThat(text.substring(each.start(), each.end())).isEqualTo(each.evidence());
      }
    }
    assertThat(found).isGreaterThan(100);
  }

  private static Article article(String text, List<String> authors, String outlet, String domain) {
    return new Article(
        "a",
        null,
        null,
        outlet,
        domain,
        text.startsWith(TITLE) ? TITLE : null,
        authors,
        null,
        null,
        null,
        "unknown",
        null,
        null,
        "en",
        null,
        text,
        text.length(),
        null,
        List.of(),
        "made-up.csv",
        1,
        "csv");
  }
}
