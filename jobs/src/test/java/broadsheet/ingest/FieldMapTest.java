package broadsheet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class FieldMapTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** One row per format of FORMATS: its field names, and the first field of each target. */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "formats.csv", numLinesToSkip = 1, nullValues = "-")
  void knowsTheFormat(String format, String names, String expected) {
    FieldMap map = FieldMap.choose(Arrays.asList(names.split(" ", -1)));
    String uses =
        map.describe().stream()
            .filter(use -> !use.fields().isEmpty())
            .map(use -> use.target().label() + "=" + use.fields().get(0))
            .collect(Collectors.joining(" "));
    assertThat(uses).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "DATE PUBLISH,  date_publish",
    "Date-Published, datepublished",
    "_id,           id",
    "\uFEFFTitle,   title",
  })
  void ignoresCaseAndFillers(String printed, String same) {
    assertThat(Fields.sameName(printed)).isEqualTo(Fields.sameName(same));
  }

  @Test
  void takesTheFirstValuePerRecord() throws Exception {
    FieldMap map = FieldMap.choose(Set.of("maintext", "text"));
    assertThat(map.sample(Target.TEXT, json("{'maintext': 'A', 'text': 'B'}"))).contains("A");
    assertThat(map.sample(Target.TEXT, json("{'maintext': null, 'text': 'B'}"))).contains("B");
    assertThat(map.sample(Target.TEXT, json("{'maintext': ' None ', 'text': 'B'}"))).contains("B");
    assertThat(map.sample(Target.TEXT, json("{'maintext': ''}"))).isEmpty();
    assertThat(map.sample(Target.TEXT, json("{'content': 'C'}"))).contains("C");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "headline.main | {'headline': {'main': 'A'}} | headline.main=A",
        "headline.main | {'headline.main': 'A'} | headline.main=A",
        "Headline.Main | {'HEADLINE': {'main_': 'A'}} | HEADLINE.main_=A",
        "a.b.c         | {'a.b': {'c': 'A'}} | a.b.c=A",
        "authors.name  | {'authors': [{'name': 'A'}, {'name': 'B'}, {}]} | authors.name=A;B",
        "authors[].name | {'authors': [{'name': 'A'}]} | authors.name=A",
        "authors.name  | {'authors': {'name': ['A', 'B']}} | authors.name=A;B",
        "authors       | {'authors': ['A', 'B', null, {'name': 'C'}]} | authors=A;B",
        "authors       | {'authors': [{'name': 'C'}]} | authors=",
        "c[type=html].v | {'c': [{'type': 'html', 'v': 'A'}, {'type': 'img', 'v': 'B'}, null]} |"
            + " c.v=A",
        "n             | {'n': 1.5E9} | n=1500000000",
        "n             | {'n': 1546599033123} | n=1546599033123",
        "n             | {'n': 1e400} | n=Infinity",
        "x             | {'y': 1} | =",
      },
      delimiter = '|')
  void followsPaths(String path, String record, String expected) throws Exception {
    FieldPath.Found found = FieldPath.of(path).read(new Fields(json(record)));
    assertThat(found.field() + "=" + String.join(";", found.texts())).isEqualTo(expected);
  }

  @Test
  void listsNamesOfNestedFields() throws Exception {
    Set<String> names = new TreeSet<>();
    FieldMap.addNames(
        json("{'a': 1, 'b': {'c': {'d': 1}}, 'e': [{'f': 1}], 'g': ['x'], 'h': null, 'i': []}"),
        names);
    assertThat(names).containsExactly("a", "b.c.d", "e.f", "g", "h", "i");
  }

  @Test
  void joinsYearMonthAndDay() throws Exception {
    FieldMap map = FieldMap.choose(Set.of("Year", "month", "day"));
    assertThat(map.sample(Target.PUBLISHED, json("{'Year': 2024, 'month': 1, 'day': 30}")))
        .contains("2024-1-30");
    assertThat(map.sample(Target.PUBLISHED, json("{'Year': 2024, 'month': 1}"))).contains("2024-1");
    assertThat(map.sample(Target.PUBLISHED, json("{'month': 1}"))).isEmpty();
  }

  @Test
  void isTheSameForNamesInAnyOrder() {
    List<String> names = List.of("title", "content", "date", "source", "id", "Title");
    List<String> reversed = List.of("Title", "id", "source", "date", "content", "title");
    assertThat(FieldMap.choose(names)).isEqualTo(FieldMap.choose(reversed));
  }

  private static ObjectNode json(String text) throws Exception {
    return (ObjectNode) JSON.readTree(text.replace('\'', '"'));
  }
}
