package broadsheet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
  @ParameterizedTest
  @CsvSource({
    "line ends,           'a\\r\\nb\\rc\\nd',           'a\\nb\\nc\\nd'",
    "blanks at ends,      '  a  \\n b\\t\\n',           'a\\n b'",
    "many empty lines,    'a\\n\\n\\n \\n\\nb',         'a\\n\\nb'",
    "unseen characters,   '\\uFEFFa\\u200Bb\\u00ADc\\u200E', 'abc'",
    "control characters,  'a\\u0000b\\u0003c\\td',      'abc\\td'",
    "no-break space,      'a\\u00A0b',                  'a\\u00A0b'",
    "joiners,             'a\\u200Db\\u200Cc',          'a\\u200Db\\u200Cc'",
    "separators,          'a\\u2028b\\u2029c',          'a\\nb\\n\\nc'",
    "half a pair,         'a\\uD83Db',                  'a\\uFFFDb'",
    "a pair,              'a\\uD83D\\uDE00b',           'a\\uD83D\\uDE00b'",
    "references,          'Tom &amp; Jerry&#8217;s',    'Tom & Jerry\\u2019s'",
    "no reference,        'AT&T; R&D',                  'AT&T; R&D'",
    "less than,           'a < b and c > d',            'a < b and c > d'",
    "a lone tag,          'the <b> key',                'the <b> key'",
    "paragraphs,          '<p>One <b>two</b>.</p><p>Three</p>', 'One two.\\n\\nThree'",
    "breaks,              'One<br/>two<br>three',       'One\\ntwo\\nthree'",
    "scripts,             '<p>One</p><script>var x;</script><style>p{}</style>', 'One'",
    "lists,               '<ul><li>One</li><li>two</li></ul>end', 'One\\ntwo\\n\\nend'",
    "links,               'See <a href=\"/x\">this</a>.', 'See this.'",
    "escaped markup,      '&lt;p&gt;One&lt;/p&gt;&lt;p&gt;two&lt;/p&gt;', 'One\\n\\ntwo'",
    "blanks in markup,    '<div>\\n  One\\n  two </div>', 'One two'",
  })
  void tidies(String what, String given, String expected) {
    assertThat(PlainText.paragraphs(plain(given))).as(what).isEqualTo(plain(expected));
  }

  /** Java knows backslash-u in sources only. */
  private static String plain(String escaped) {
    return Pattern.compile("\\\\u([0-9A-F]{4})")
        .matcher(escaped)
        .replaceAll(m -> String.valueOf((char) Integer.parseInt(m.group(1), 16)))
        .translateEscapes();
  }

  @Test
  void keepsItsPromisesOnAnyText() {
    Random random = new Random(11);
    String letters = "ab \t\n\r\u00A0\uFEFF\u200B<>p/&;#\uD83D\uDE00\u0000é漢";
    for (int i = 0; i < 5_000; i++) {
      StringBuilder given = new StringBuilder();
      for (int n = random.nextInt(40); n > 0; n--) {
        given.append(letters.charAt(random.nextInt(letters.length())));
      }
      String text = PlainText.paragraphs(given.toString());
      assertThat(text).doesNotContain("\r", "\n\n\n", " \n", "\t\n", "\uFEFF", "\u0000");
      assertThat(text).isEqualTo(text.strip());
      assertThat(text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)).isTrue();
    }
  }

  @Test
  void isQuickOnHugeTexts() {
    assertThat(PlainText.paragraphs(" \n".repeat(10_000_000) + "a")).isEqualTo("a");
    assertThat(PlainText.paragraphs("<a ".repeat(1_000_000))).hasSize(2_999_999);
    assertThat(PlainText.paragraphs("<div>".repeat(200_000) + "a</div>")).isEqualTo("a");
  }
}
