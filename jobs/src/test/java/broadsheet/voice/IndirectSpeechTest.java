package broadsheet.voice;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.text.Annotation;
import broadsheet.text.Annotator;
import broadsheet.text.ArticleNames;
import broadsheet.text.Layout;
import broadsheet.text.Section;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndirectSpeechTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Mayor Ada Lund said that the bridge would open in May.  | that the bridge would open in"
            + " May. | said",
        "Ada Lund said the bridge would open in May.             | the bridge would open in May. |"
            + " said",
        "Ada Lund told reporters the bridge would open in May.   | the bridge would open in May. |"
            + " told",
        "Ada Lund told the Daily Post on Monday that it is late. | that it is late. | told",
        "She denied that the bridge was late.                    | that the bridge was late. |"
            + " denied",
        "According to Ada Lund, the harbour master, it is late.  | it is late.         | According"
            + " to",
        "According to the harbour office, the bridge is late.    | the bridge is late. | According"
            + " to",
        "The bridge is late, according to the harbour office.    | The bridge is late, | according"
            + " to",
        "The bridge is late, Ada Lund said on Monday.            | The bridge is late | said",
        "The bridge is late, said Ada Lund, the mayor of Bergen. | The bridge is late | said",
        "The bridge, she said, is late.                          | The bridge … is late. | said",
        "Ada Lund accused the builders of fraud.                 | the builders of fraud | accused",
        "She plans to sue the builders, but they are broke.      | to sue the builders | plans to",
        "He was critical of the plan.                            | the plan | critical of",
        "Ada Lund, the mayor, said in Oslo that it was late.     | that it was late. | said",
        "She said it was late, adding that the money was gone.   | it was late … that the money was"
            + " gone. | said",
        "She said it was late, and he replied that it was not.   | it was late … that it was not. |"
            + " said",
        "Lund said, however, that it was late.                   | that it was late. | said",
        "As the mayor noted, the bridge is late.                 | the bridge is late. | noted",
        "Ada Lund: The bridge is late                            | The bridge is late | :",
        "Poll: Most want a bridge                                | Most want a bridge | :",
        "The fear among bakers is that he loses.                 | that he loses. | is",
        "The bridge is late, per Ada Lund.                       | The bridge is late, | per",
        "He believes, for example, that it was late.             | that it was late. | believes",
        "When she said that it was late, he left.                | that it was late | said",
        "The report, citing him, said bakers were late.          | him … bakers were late. |"
            + " citing",
        "That attitude, many bakers argue, could hurt.           | That attitude … could hurt. |"
            + " argue",
        "The study found that the bridge was late.               | that the bridge was late. |"
            + " found",
      })
  void findsWhatIsSaid(String text, String content, String cue) {
    List<Quotation> found = quotations(text);

    assertThat(String.join(" … ", found.stream().map(q -> q.content().of(text)).toList()))
        .isEqualTo(content);
    assertThat(found.get(0).cue().of(text)).isEqualTo(cue);
    assertThat(found).allMatch(q -> q.kind() == Quotation.Kind.INDIRECT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge opened in May.",
        "The reports are in the drawer of the State Department.",
        "The proposed bridge is long.",
        "A report of it was lost in the harbour office.",
        "Mr. Lund said goodbye.",
        "I think that the bridge is late.",
        "A hearing that will be held is late.",
        "The baker called off the meeting in May.",
        "RELATED: The bridge that is late.",
      })
  void leavesTheAuthorsWords(String text) {
    assertThat(quotations(text)).filteredOn(q -> q.content().of(text).length() > 10).isEmpty();
  }

  @Test
  void leavesDirectQuotationsAndKeepsFragments() {
    String text =
        "Ada Lund said the bridge was “very late” and left. “It is a disaster,” she said.";

    List<Quotation> found = quotations(text);

    assertThat(found)
        .extracting(q -> q.kind() + " " + q.content().of(text))
        .contains("DIRECT “It is a disaster,”")
        .noneMatch(line -> line.startsWith("INDIRECT") && line.contains("disaster"));
  }

  @Test
  void namesTheSpeaker() {
    String text = "Ada Lund said that the bridge was late. It is late, said Ole Berg.";

    assertThat(quotations(text))
        .extracting(q -> q.speaker().of(text))
        .containsExactly("Ada Lund", "Ole Berg");
  }

  @Test
  void staysInTheNews() {
    String text = "By Ada Lund, who said that the bridge was late";
    Layout layout = new Layout(List.of(new Layout.Block(0, text.length(), 0, Section.BYLINE)));

    assertThat(quotations(text, layout)).isEmpty();
  }

  @Test
  void neverOverlapsInAnyText() {
    Random random = new Random(4);
    String[] parts =
        "said told that , . “ ” \" according to he Ada Lund the bridge : ; and saying plans late\n\n"
            .split(" ", -1);
    for (int n = 0; n < 300; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.append(parts[random.nextInt(parts.length)]).append(random.nextInt(5) > 0 ? " " : "");
      }
      checkRanges(text.toString());
    }
  }

  private static void checkRanges(String text) {
    int end = 0;
    int direct = 0;
    for (Quotation quotation : quotations(text)) {
      Range content = quotation.content();
      assertThat(content.start()).isLessThan(content.end());
      assertThat(content.start()).as(text).isGreaterThanOrEqualTo(direct);
      if (quotation.kind() == Quotation.Kind.FRAGMENT && content.start() < end) {
        assertThat(content.end()).as(text).isLessThanOrEqualTo(end);
      } else {
        assertThat(content.start()).as(text).isGreaterThanOrEqualTo(end);
        end = content.end();
        direct = quotation.kind() == Quotation.Kind.INDIRECT ? direct : end;
      }
    }
  }

  @Test
  void takesLinearTime() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      text.append(i % 3 == 0 ? "saying " : i % 3 == 1 ? "he said " : "that ");
    }

    assertThat(quotations(text.toString())).isNotEmpty();
  }

  private static List<Quotation> quotations(String text) {
    return quotations(
        text, new Layout(List.of(new Layout.Block(0, text.length(), 0, Section.BODY))));
  }

  private static List<Quotation> quotations(String text, Layout layout) {
    Annotation annotation = Annotator.english().annotate(text, layout);
    return Quotations.of(text, annotation, ArticleNames.resolve(text, annotation));
  }
}
