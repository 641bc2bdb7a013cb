package broadsheet.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakersTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        // after it
        "“It is late,” [PER Ann Lee] said.; Ann Lee; Ann Lee; subject_before_cue",
        "“It is late,” said [PER Ann Lee], who bakes.; Ann Lee; Ann Lee; subject_after_cue",
        "“It is late,” the mayor, [PER Ann Lee], said.; Ann Lee; Ann Lee; subject_before_cue",
        "“It is late,” baker [PER Ann Lee] told [ORG Reuters].; Ann Lee; Ann Lee;"
            + " subject_before_cue",
        "“It is late,” [PER Ann Lee], 43, a baker from [LOC Bonn], said.; Ann Lee; Ann Lee;"
            + " subject_before_cue",
        "“It is late,” [PER Ann Lee] of the guild told him.; Ann Lee; Ann Lee; subject_before_cue",
        "“Is it late?” [PER Ann Lee] asked.; Ann Lee; Ann Lee; subject_before_cue",
        "“It is late!” grumbled [PER Ann Lee].; Ann Lee; Ann Lee; subject_after_cue",
        "“It is late,” according to [PER Ann Lee].; Ann Lee; Ann Lee; according_to",
        "“It is late,” said a spokesman for [PER Ann Lee].; a spokesman for Ann Lee; ~~;"
            + " subject_after_cue",
        "“It is late,” said a spokeswoman for the ministry.; a spokeswoman for the ministry; ~~;"
            + " subject_after_cue",
        "“It is late,” the president said.; the president; ~~; subject_before_cue",
        "“It is late,” [ORG Bakers United] said in a statement.; Bakers United; Bakers United;"
            + " subject_before_cue",
        "“It is late,” police said.; police; ~~; subject_before_cue",
        "“It is late,” [PER Lee]'s lawyer said.; Lee's lawyer; ~~; subject_before_cue",
        // before it
        "[PER Ann Lee] said: “It is late.”; Ann Lee; Ann Lee; subject_before_cue",
        "[PER Ann Lee], who has baked for years, said, “It is late.”; Ann Lee; Ann Lee;"
            + " subject_before_cue",
        "On Monday [PER Ann Lee] told bakers: “It is late.”; Ann Lee; Ann Lee; subject_before_cue",
        "[PER Ann Lee] on Monday said: “It is late.”; Ann Lee; Ann Lee; subject_before_cue",
        "[PER Ann Lee] left for [LOC Bonn], saying: “It is late.”; Ann Lee; Ann Lee;"
            + " subject_of_clause",
        "[PER Ann Lee]: “It is late.”; Ann Lee; Ann Lee; before_colon",
        "LEE: “It is late.”; LEE; ~~; before_colon",
        "According to [PER Ann Lee], “it is late.”; Ann Lee; Ann Lee; according_to",
        "[PER Ann Lee]'s reply was short: “It is late.”; Ann Lee; Ann Lee; whose_words",
        "Two officials who know the case said: “It is late.”; Two officials; ~~;"
            + " subject_before_cue",
        // fragments
        "[PER Ann Lee] said the bread was “far too late”.; Ann Lee; Ann Lee; subject_before_cue",
        "[PER Ann Lee] called it “late”.; Ann Lee; Ann Lee; subject_before_cue",
        "[PER Ann Lee] feared that [PER Jo Orr], whose wife [PER Eve Orr] says it “came late”,"
            + " had left.; Eve Orr; Eve Orr; subject_before_cue",
        "[PER Ann Lee] feared that [PER Jo Orr], whose wife [PER Eve Orr] says so, was “too late”.;"
            + " Ann Lee; Ann Lee; subject_before_cue",
        // pronouns
        "[PER Ann Lee] met [PER Carl Orr]. “It is late,” she said.; she; Ann Lee; pronoun",
        "[PER Ann Lee] met [PER Eve Orr]. “It is late,” she said.; she; ~~; subject_before_cue",
        "Mrs. [PER Orr] met Mr. [PER Lee]. “It is late,” he said.; he; Lee; pronoun",
      })
  void findsTheSpeaker(String line, String speaker, String name, String rule) {
    Marked marked = Marked.of(line);

    List<Quotation> quotations = marked.quotations();

    assertThat(quotations).hasSize(1);
    Quotation quotation = quotations.get(0);
    assertThat(quotation.speaker().of(marked.text())).isEqualTo(speaker);
    assertThat(quotation.naming() == null ? "" : quotation.naming().name()).isEqualTo(name);
    assertThat(quotation.rule()).isEqualTo(rule);
    assertThat(quotation.confidence()).isBetween(0.0, 1.0);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "“It,” [PER Ann Lee] said, “is late.”; Ann Lee, Ann Lee",
        "“It is late,” [PER Ann Lee] said. “Let us go.”; Ann Lee, Ann Lee",
        "“It is late,” [PER Ann Lee] said.|“Let us go home.”; Ann Lee, Ann Lee",
        "“It is late,” [PER Ann Lee] said.|“Let us go,” said [PER Jo Orr].; Ann Lee, Jo Orr",
        "[PER Ann Lee] shook her head. “It is late.”; Ann Lee",
        "[PER Ann Lee] told the bakers why.|“It is late.”; Ann Lee",
        "“It is late.” “Let us go,” said [PER Jo Orr].; Jo Orr, Jo Orr",
        "“It is late and we must all go home.”; null",
      })
  void looksAroundForTheSpeaker(String line, String speakers) {
    Marked marked = Marked.of(line);

    assertThat(
            marked.quotations().stream()
                .map(q -> q.speaker() == null ? "null" : q.speaker().of(marked.text())))
        .containsExactly(speakers.split(", ", -1));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "“It is late,” she said.; direct",
        "She said “It is late”.; direct",
        "She said it was “late” already.; fragment",
        "“Late,” she said.; direct",
        "The film “Late Bread” did well.; ~~",
        "She went to see “Late Bread” again.; ~~",
        "He is a so-called “friend” of theirs.; ~~",
        "[PER William] “Bill” [PER Smith] bakes.; ~~",
        "The “fresh” bread was old.; ~~",
        "“Late Bread” won a prize.; ~~",
      })
  void tellsQuotationsFromTitlesAndWordsKeptAtADistance(String line, String kinds) {
    assertThat(
            String.join(
                ", ", Marked.of(line).quotations().stream().map(q -> q.kind().label()).toList()))
        .isEqualTo(kinds);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "[PER Ann Lee] bakes.|LEE: It is “so” late.|ORR: Let us go.|LEE: Where?|ORR: Home, I say.;"
            + " LEE=Ann Lee, ORR=null, LEE=Ann Lee, ORR=null",
        "It is late.|UPDATE: It is late.|LEE: Let us go.; ~~",
        "MYTH: Bread is bad.|FACT: It is good.|MYTH: It is late.|FACT: It is not.; ~~",
      })
  void readsTranscripts(String line, String speakers) {
    Marked marked = Marked.of(line);

    assertThat(
            String.join(
                ", ",
                marked.quotations().stream()
                    .map(
                        q ->
                            q.speaker().of(marked.text())
                                + "="
                                + (q.naming() == null ? null : q.naming().name()))
                    .toList()))
        .isEqualTo(speakers);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "“It is late.”|— [PER Ann Lee], baker; Ann Lee; signed",
        "“It is late,” read a Monday note.; a Monday note; subject_after_cue",
        "“It is late,” he went on.; he; subject_before_cue",
        "“It is late,” [PER Ann Lee] said by telephone.; Ann Lee; subject_before_cue",
        "[PER Jo Orr] (R-N.Y.) said: “It is late.”; Jo Orr; subject_before_cue",
        "“It is late,” [PER Jo Orr] (R-N.Y.) said.; Jo Orr; subject_before_cue",
        "As [PER Ann Lee] put it, “it is late”.; Ann Lee; subject_before_cue",
        "Hours later, [PER Ann Lee] rose, telling them: “It is late.”; Ann Lee; subject_of_clause",
        "They agree - [PER Ann Lee]: “It is late.”; Ann Lee; before_colon",
        "“It is late.” [PER Ann Lee] said.; Ann Lee; subject_before_cue",
        "[PER Ann Lee] shot back, “It is late.”; Ann Lee; subject_before_cue",
        "[PER Ann Lee], the baker, met [PER Eve Orr], who said “it is late”.; Eve Orr;"
            + " subject_before_cue",
      })
  void knowsMoreWaysToTell(String line, String speaker, String rule) {
    Marked marked = Marked.of(line);

    assertThat(marked.quotations())
        .extracting(q -> q.speaker().of(marked.text()), Quotation::rule)
        .containsExactly(org.assertj.core.api.Assertions.tuple(speaker, rule));
  }
}
