package broadsheet.dumps.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class WikitextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "A [[Target|link]], [[another]] and [[w:Far (away)|far]].~A link, another and far.",
        "See [http://a.example the page], [http://a.example] and [sic].~See the page,  and [sic].",
        "'''Bold''' and ''italic''~Bold and italic",
        "a{{note|b}}c~ac",
        "{{w|Page}} {{w|Page|shown}}~Page shown",
        "a<ref name=x>b</ref>c<ref name=x/>d<!-- e -->f~acdf",
        "[[File:a.jpg|thumb|with [[b]] in it]]c~c",
        "[[Category:Floods]][[:Category:Floods|floods]][[fr:Inondation]]~floods",
        "a {{unclosed and [[open~a {{unclosed and [[open",
        "R&amp;D 5&deg;~R&D 5°",
        "__NOTOC__a~a",
      })
  void writesWhatAReaderSees(String markup, String text) {
    assertThat(Wikitext.read(markup).text().replaceAll("\\s+", " "))
        .isEqualTo(text.replaceAll("\\s+", " "));
  }

  @Test
  void joinsLinesIntoParagraphs() {
    String markup = "One\nline.\n\nTwo.\n== Head ==\nThree.\n* a\n* b\n{|\n|x\n|}\n----\nFour.";

    assertThat(Wikitext.read(markup).text().split("\n\n"))
        .containsExactly("One line.", "Two.", "Head", "Three.", "a", "b", "Four.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sources", "Related news", "Quellen", "Источники", "See also:"})
  void leavesOutWhatFollowsTheArticle(String heading) {
    assertThat(Wikitext.read("Text.\n==" + heading + "==\nMore.\n== Other ==\nMore.").text())
        .isEqualTo("Text.");
  }

  @Test
  void keepsTemplates() {
    var page = Wikitext.read("{{Date|March 3, 2010}}{{byline|author=A. [[B]]|location=C}}");

    assertThat(page.templates().get("date").value()).contains("March 3, 2010");
    assertThat(page.templates().get("byline").values()).containsEntry("author", "A. B");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{",
        "}}",
        "[[",
        "{{a|",
        "[[File:",
        "[http://a ",
        "<ref>",
        "<ref",
        "<!--",
        "{|\n",
        "{{{{a}}",
        "[[a|{{b}}",
        "==",
        "'''",
        "<b>",
        "[[a]]",
        "{{a|b=c}}",
        "\n* ",
        "&amp;"
      })
  void isSoonDoneWhateverIsRepeated(String unit) {
    assertThatCode(() -> Wikitext.read(unit.repeat(1_000_000 / unit.length())))
        .doesNotThrowAnyException();
  }

  @Test
  void readsAnything() {
    String signs = "[]{}|=<>/!-'\n*#:; aW.&";
    var random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      var markup = new StringBuilder();
      random
          .ints(random.nextInt(60), 0, signs.length())
          .forEach(c -> markup.append(signs.charAt(c)));
      assertThatCode(() -> Wikitext.read(markup.toString()))
          .as("%s", markup)
          .doesNotThrowAnyException();
    }
  }
}
