package broadsheet.dumps.marked;

import static broadsheet.dumps.Readings.read;
import static broadsheet.dumps.Readings.show;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReutersTest {
  private static final String DOCTYPE = "<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n";
  private static final String STORY =
      """
      <REUTERS TOPICS="YES" LEWISSPLIT="TRAIN" CGISPLIT="TRAINING-SET" OLDID="11" NEWID="7">
      <DATE> 3-MAR-1987 09:18:21.26</DATE>
      <TOPICS><D>grain</D><D>corn</D></TOPICS>
      <PLACES></PLACES>
      <UNKNOWN>
      &#22;&#22;&#1;f0001&#31;reute
      </UNKNOWN>
      <TEXT>&#2;
      <TITLE>ACME &lt;ACM> SEES
      RISE</TITLE>
      <AUTHOR>    By Ann Other, Reuters</AUTHOR>
      <DATELINE>    PORTVILLE, March 3 - </DATELINE><BODY>Acme &amp; Sons said
      it sees a rise.
          A second paragraph&#127; follows
      here.
       Reuter
      &#3;</BODY></TEXT>
      </REUTERS>
      """;

  @Test
  void readsTheFieldsOfAStory() {
    assertThat(show(read(DOCTYPE + STORY + STORY)))
        .hasSize(2)
        .first()
        .isEqualTo(
            "1 {\"id\":\"7\",\"old_id\":\"11\",\"split\":\"TRAIN\",\"outlet\":\"Reuters\",\"date\":\"3-MAR-1987"
                + " 09:18:21.26\",\"title\":\"ACME <ACM> SEES RISE\",\"author\":\"By Ann Other,"
                + " Reuters\",\"dateline\":\"PORTVILLE, March 3 -\","
                + "\"topics\":[\"grain\",\"corn\"],\"places\":[],\"type\":\"norm\",\"text\":\"Acme"
                + " & Sons said it sees a rise.\\n"
                + "\\n"
                + "A second paragraph follows here.\"}");
  }

  @Test
  void keepsTheTextOfStoriesThatAreNotDivided() {
    String story =
        "<REUTERS NEWID=\"8\"><TEXT TYPE=\"UNPROC\">&#2;\nCORRECTION - ACME\n    Please read\nso."
            + "\n REUTER...\n&#3;\n\n</TEXT>\n</REUTERS>";

    assertThat(show(read(story)))
        .containsExactly(
            "1 {\"id\":\"8\",\"type\":\"unproc\",\"text\":\"CORRECTION - ACME\\n\\nPlease read"
                + " so.\"}");
  }

  @Test
  void briefsHaveATitleOnly() {
    String story =
        "<REUTERS NEWID=\"9\"><TEXT TYPE=\"BRIEF\">&#2;\n******<TITLE>RISE\n</TITLE>Filler.\n&#3;"
            + "\n</TEXT></REUTERS>";

    assertThat(show(read(story)))
        .containsExactly("1 {\"id\":\"9\",\"title\":\"RISE\",\"type\":\"brief\"}");
  }

  @Test
  void namesWhatIsNoStory() {
    assertThat(
            show(
                read(
                    DOCTYPE
                        + "<REUTERS NEWID=\"1\"><TEXT>open\n<REUTERS NEWID=\"2\"></REUTERS>stray"
                        + "<REUTERS NEWID=\"3\"></REUTERS>\n<REUTERS NEWID=\"4\"><TEXT>cut")))
        .containsExactly(
            "1 MALFORMED: a story that is not closed",
            "2 {\"id\":\"2\"}",
            "3 MALFORMED: text outside of stories",
            "4 {\"id\":\"3\"}",
            "5 TRUNCATED: a story that is not closed");
  }
}
