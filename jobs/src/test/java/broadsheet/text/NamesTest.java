package broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  /** The name stands between braces. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      nullValues = "-",
      value = {
        "He met {Ann Roe} there; Ann Roe",
        "He met {Ann Roe's} friends; Ann Roe",
        "He met {Ann Roe ’s} friends; Ann Roe",
        "ROE MET {ANN ROE'S} FRIENDS; ANN ROE",
        "He works at {Acme Inc.}; Acme Inc.",
        "Yes {-- Ann Roe} said; Ann Roe",
        "the {“Ann} said; Ann",
        "the {Ann”} said; Ann",
        "Roe {'s Acme} grew; Acme",
        "Ann (Annie{) Roe} spoke; Roe",
        "the leader {Tom] Poe} spoke; Poe",
        "the {Acme (UK} branch) grew; Acme",
        "the {Acme (UK) Ltd} grew; Acme (UK) Ltd",
        "for {US$} 5; -",
        "the {defense} budget; -",
        "it is {al-Madani} again; al-Madani",
        "COME WITH {US}; -",
        "the {US} and Peru; US",
        "{US}; US",
        "that {—} is it; -"
      })
  void takesSignsOffTheEnds(String marked, String expected) {
    int from = marked.indexOf('{');
    String text = marked.replaceAll("[{}]", "");
    int to = marked.indexOf('}') - 1;
    List<Token> tokens = new ArrayList<>();
    Sentences.read(text, 0, text.length(), tokens::addAll);
    int first = (int) tokens.stream().filter(token -> token.end() <= from).count();
    int last = (int) tokens.stream().filter(token -> token.start() < to).count();
    Annotation.Name name =
        Names.trim(
            text, tokens, new NameFinder.Span(first, last, "MISC"), 7, NamingRule.AS_PRINTED);
    assertThat(name == null ? null : text.substring(name.start(), name.end())).isEqualTo(expected);
  }
}
