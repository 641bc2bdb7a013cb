package broadsheet.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapFileTest {
  @Test
  void replacesTheTablesChoice() throws Exception {
    MapFile file =
        MapFile.read(
            "my.map",
            """
            # how our scrape names things
            text = story_full, story_short   # the short one if need be
            Outlet = "The Daily, Example"
            published = y+m+d
            """);
    FieldMap map =
        FieldMap.choose(Set.of("story_full", "story_short", "title", "y", "m", "d"), file);
    ObjectNode record =
        (ObjectNode)
            new ObjectMapper()
                .readTree(
                    """
                    {"title": "T", "story_full": "-", "story_short": "S", "y": 2020, "m": 5, "d": 3}
                    """);
    assertThat(map.sample(Target.TEXT, record)).contains("S");
    assertThat(map.sample(Target.OUTLET, record)).contains("The Daily, Example");
    assertThat(map.sample(Target.PUBLISHED, record)).contains("2020-5-3");
    assertThat(map.sample(Target.TITLE, record)).contains("T");
    assertThat(map.describe())
        .contains(new FieldMap.Use(Target.OUTLET, java.util.List.of("\"The Daily, Example\"")));
  }

  @ParameterizedTest
  @CsvSource({
    "'body = x',                 'my.map, line 1: unknown target ''body''; targets are id, title'",
    "'# fine\n\ntext x',         'my.map, line 3: expected ''target = field'', found ''text x'''",
    "'text =',                   'my.map, line 1: expected a field'",
    "'text = a,',                'my.map, line 1: expected a field'",
    "'text = ,a',                'my.map, line 1: expected a field'",
    "'text = \"a',               'my.map, line 1: expected a field'",
    "'text = a\nTEXT = b',       'my.map, line 2: target ''TEXT'' has a line already'",
  })
  void saysWhatIsWrong(String content, String message) {
    assertThatThrownBy(() -> MapFile.read("my.map", content))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message)
        .hasMessageNotContaining("\n");
  }
}
