package broadsheet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.dates.Dates;
import broadsheet.model.Article;
import broadsheet.model.Reject;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleMakerTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String LONG =
      "The council voted on Tuesday to close the old bridge at the harbour, which engineers had"
          + " called unsafe after a winter of storms, and to build a new one beside it by spring.";

  @Test
  void makesAnArticleOfAllItsFields() throws Exception {
    Article article =
        article(
            """
            {'id': 7, 'title': ' Bridge  closed ', 'content': '%s', 'date': '2019-01-04 10:50:33',
             'source': 'Harbour Post', 'url': 'https://www.harbourpost.co.uk/a/1', 'section': 'Local',
             'author': 'By Ann Lee, Bo Ray and Cy Day'}
            """
                .formatted(LONG));
    assertThat(article.sourceRecordId()).isEqualTo("7");
    assertThat(article.title()).isEqualTo("Bridge closed");
    assertThat(article.text()).isEqualTo("Bridge closed\n\n" + LONG);
    assertThat(article.nChars()).isEqualTo(article.text().length());
    assertThat(article.outlet()).isEqualTo("Harbour Post");
    assertThat(article.outletDomain()).isEqualTo("harbourpost.co.uk");
    assertThat(article.url()).isEqualTo("https://www.harbourpost.co.uk/a/1");
    assertThat(article.section()).isEqualTo("Local");
    assertThat(article.authors()).containsExactly("Ann Lee", "Bo Ray", "Cy Day");
    assertThat(article.publishedAt()).isEqualTo(Instant.parse("2019-01-04T10:50:33Z"));
    assertThat(article.publishedDate()).isEqualTo(LocalDate.of(2019, 1, 4));
    assertThat(article.publishedPrecision()).isEqualTo("second");
    assertThat(article.publishedSource()).isEqualTo("date");
    assertThat(article.publishedNote()).isNull();
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.languageConfidence()).isBetween(0.55, 1.0);
    assertThat(article.textQuality()).isEmpty();
    assertThat(article.nTokens()).isNull();
    assertThat(article.sourceFile()).isEqualTo("dumps/a.jsonl");
    assertThat(article.sourcePosition()).isEqualTo(3);
    assertThat(article.articleId()).matches("[0-9a-f]{20}");
  }

  @Test
  void leavesUnknownValuesNull() throws Exception {
    Article article =
        article("{'title': 'nan', 'content': '%s', 'date': 'None', 'source': '-'}".formatted(LONG));
    assertThat(article.title()).isNull();
    assertThat(article.text()).isEqualTo(LONG);
    assertThat(article.outlet()).isNull();
    assertThat(article.outletDomain()).isNull();
    assertThat(article.url()).isNull();
    assertThat(article.authors()).isEmpty();
    assertThat(article.publishedAt()).isNull();
    assertThat(article.publishedPrecision()).isEqualTo("unknown");
    assertThat(article.publishedSource()).isNull();
    assertThat(article.publishedNote()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "Old Bridge, 'Body.',                       'Old Bridge\n\nBody.'",
    "Old Bridge, 'OLD  BRIDGE\n\nBody.',        'Old Bridge\n\nBody.'",
    "Old Bridge, 'Old bridge\nBody.',           'Old Bridge\n\nBody.'",
    "Old Bridge, 'Old bridge falls. Body.',     'Old Bridge\n\nOld bridge falls. Body.'",
    "Old Bridge, 'Old Bridges\nBody.',          'Old Bridge\n\nOld Bridges\nBody.'",
    "Old Bridge, 'Old\nBridge\nBody.',          'Old Bridge\n\nBody.'",
    "Old Bridge, 'Old Bridge',                  'Old Bridge'",
    "Old Bridge, 'Old',                         'Old Bridge\n\nOld'",
    ",           'Body.',                       'Body.'",
  })
  void putsTheTitleOnTopOnce(String title, String body, String text) throws Exception {
    ObjectNode record = JSON.createObjectNode().put("title", title).put("content", body);
    assertThat(make(record).article().text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'title': 'T'}                                       | `T`      | headline_only short",
        "{'title': 'T', 'description': 'D'}                   | `T\n\nD` | teaser_only short",
        "{'title': 'T', 'content': '-', 'description': 'D'}   | `T\n\nD` | teaser_only short",
        "{'description': 'D'}                                 | `D`      | teaser_only short",
      })
  void keepsHeadlinesAndTeasers(String record, String text, String faults) throws Exception {
    Article article = article(record);
    assertThat(article.text()).isEqualTo(text);
    assertThat(String.join(" ", article.textQuality())).isEqualTo(faults);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}                                  | the record has no fields",
        "{'title': 'T', 'content': ' '}      | blank: content",
        "{'title': '-', 'content': 'None'}   | blank: content",
        "{'title': 'T', 'content': '<p></p>'} | blank: content",
        "{'foo': 'T', 'bar': {'baz': 1}}     | no known field of a text or title among: bar.baz,"
            + " foo",
      })
  void rejectsRecordsWithoutText(String record, String detail) throws Exception {
    Reject reject = make(json(record)).reject();
    assertThat(reject.reason()).isEqualTo(Reject.Reason.NO_TEXT);
    assertThat(reject.detail()).isEqualTo(detail);
    assertThat(reject.sourceFile()).isEqualTo("dumps/a.jsonl");
    assertThat(reject.sourcePosition()).isEqualTo(3);
    assertThat(reject.excerpt()).hasSizeLessThanOrEqualTo(200);
  }

  @Test
  void cutsExcerptsBetweenCharacters() {
    ObjectNode record = JSON.createObjectNode().put("foo", "\uD83D\uDE00".repeat(1_000_000));
    assertThat(make(record).reject().excerpt()).startsWith("foo: \uD83D\uDE00").hasSize(199);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "truncated  | LONG… [+1234 chars]",
        "truncated  | LONG...",
        "masked     | LONG @ @ @ @ @ @ @ and so on",
        "html_left  | LONG <br",
        "short      | Only a few words.",
        "not_utf8   | LONG caf\uFFFD",
        "``         | LONG mail us @ home",
        "mojibake_repaired | LONG The cafÃ© is shut, and they donâ€™t know why.",
        "mojibake   | LONG It’s the cafÃ©, the rÃ´le and the clichÃ©.",
        "boilerplate_left | LONG¶Sign up for our daily newsletter",
        "boilerplate_left | This site uses cookies.¶LONG",
        "boilerplate_left | LONG¶ADVERTISEMENT¶LONG¶LONG¶LONG¶LONG",
        "boilerplate_left | LONG¶LONG¶LONG¶More: What the ferryman thinks¶LONG¶LONG¶LONG",
        "boilerplate_left | LONG¶Get our stories delivered to your inbox. By signing up, you"
            + " agree.",
        "boilerplate_left | LONG¶Follow Ann Poe on Twitter: @annpoe",
        "boilerplate_left | LONG¶LONG¶LONG¶AD¶LONG¶LONG¶LONG",
        "boilerplate_left | LONG¶LONG¶LONG¶Story continued below¶LONG¶LONG¶LONG",
        "`` | LONG¶LONG¶LONG¶The ad said more than that.¶LONG¶LONG¶LONG",
        "`` | LONG¶LONG¶LONG¶The mayor read an advertisement for it.¶LONG¶LONG¶LONG",
        "`` | LONG¶LONG¶LONG¶LONG She asked the readers of the Post, who are many, to subscribe now"
            + " to her plan for a new bridge, and to send it to a friend.¶LONG¶LONG¶LONG",
        "boilerplate_left | LONG¶Copyright © 2019 Harbour Post. All rights reserved.",
        "``         | LONG The owners, who hold the copyright, will subscribe to the bond.",
        "ocr_like   | LONG Tlie c0uncil s h d a br1dge w1th s1x p1ers.",
        "``         | LONG The A1 and the M25, where covid19 cases rose, lead to a b road.",
      })
  void flagsWhatIsWrongWithTheText(String faults, String text) throws Exception {
    String given =
        text.replace("LONG", LONG)
            .replace("<br", "<b class='x'> bold, never closed")
            .replace("¶", "\n\n");
    Article article = make(JSON.createObjectNode().put("content", given)).article();
    assertThat(String.join(" ", article.textQuality())).isEqualTo(faults == null ? "" : faults);
    assertThat(article.text()).doesNotContain("chars]");
  }

  @Test
  void flagsLowerCaseAndRepairs() throws Exception {
    ObjectNode record =
        JSON.createObjectNode().put("content", LONG.toLowerCase(Locale.ROOT).repeat(2));
    DumpRecord repaired = new DumpRecord("f", "jsonl", 1, record, true, Set.of(), null, null);
    assertThat(maker(record).make(repaired).article().textQuality())
        .containsExactly("not_utf8", "lower_case");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Ann Lee                         | Ann Lee",
        "By Ann Lee and Bo Ray           | Ann Lee;Bo Ray",
        "Ann Lee, Jr., Bo Ray            | Ann Lee, Jr.;Bo Ray",
        "['Ann Lee', \"Bo O'Ray\"]       | Ann Lee;Bo O'Ray",
        "Ann Lee; Bo Ray & Cy Day        | Ann Lee;Bo Ray;Cy Day",
        "Ann Lee, Ann Lee                | Ann Lee",
        "Sandy Anders                    | Sandy Anders",
        "Unknown                         | ``",
        "\"Bo Ray\"                      | Bo Ray",
        "[]                              | ``",
      })
  void splitsAuthors(String given, String names) {
    assertThat(String.join(";", Authors.split(List.of(given)))).isEqualTo(names);
  }

  @Test
  void readsTheFrontOfTextFiles() {
    ObjectNode record =
        JSON.createObjectNode().put("text", "31 May, 2024 10:50\n\nA title\n\n" + LONG);
    DumpRecord file =
        new DumpRecord(
            "a.txt", "text", 1, record, false, Set.of(), "A title", "31 May, 2024 10:50");
    Article article = maker(record).make(file).article();
    assertThat(article.title()).isEqualTo("A title");
    assertThat(article.text()).isEqualTo("31 May, 2024 10:50\n\nA title\n\n" + LONG);
    assertThat(article.publishedAt()).isEqualTo(Instant.parse("2024-05-31T10:50:00Z"));
    assertThat(article.publishedSource()).isEqualTo("text");
  }

  @ParameterizedTest
  @CsvSource({
    "2018-09-11,              2018-09-11, date, ",
    "'',                      2018-09-12, url,  day from the address",
    "2050-09-30,              2018-09-12, url,  day from the address; implausible date: 2050-09-30",
    "03/04/2018,              2018-09-12, url,  day from the address; ambiguous day and month:"
        + " 03/04/2018",
    "Last update 20 Sep 2018, 2018-09-12, url,  day from the address; the dump has the last change:"
        + " Last update 20 Sep 2018",
    "Last update 2 Sep 2018,  2018-09-02, date, ",
  })
  void fallsBackOnTheAddress(String date, LocalDate day, String source, String note) {
    ObjectNode record =
        JSON.createObjectNode()
            .put("content", LONG)
            .put("date", date)
            .put("url", "https://x.example.org/2018/9/12/a");
    Article article = make(record).article();
    assertThat(article.publishedDate()).isEqualTo(day);
    assertThat(article.publishedSource()).isEqualTo(source);
    assertThat(article.publishedNote()).isEqualTo(note);
  }

  @Test
  void takesConstantsOfTheMapFile() throws Exception {
    ObjectNode record = json("{'content': 'Words.', 'date': '2019-01-04'}");
    MapFile file = MapFile.read("my.map", "published = \"2020-05-03\"\noutlet = \"Harbour Post\"");
    FileProfile profile = FileProfile.of(List.of(record), Map.of(), file);
    Dates dates = new Dates(profile.order(), Dates.LATEST);
    Article article =
        new ArticleMaker(profile.map(), dates, Outlets.NONE)
            .make(record("a", "jsonl", 1, record))
            .article();
    assertThat(article.outlet()).isEqualTo("Harbour Post");
    assertThat(article.publishedDate()).isEqualTo(LocalDate.of(2020, 5, 3));
    assertThat(article.publishedSource()).isEqualTo("map");
  }

  @Test
  void countsBackFromTheTimeOfCrawling() throws Exception {
    Article article =
        article("{'content': 'Words.', 'Date': '3 days ago', 'Timestamp': '2024-10-13 17:18:05'}");
    assertThat(article.publishedDate()).isEqualTo(LocalDate.of(2024, 10, 10));
    assertThat(article.publishedSource()).isEqualTo("Date");
  }

  @Test
  void givesTheSameIdWhateverTheOutletsFileSays() throws Exception {
    ObjectNode record = json("{'title': 'T', 'content': 'Words.', 'source': 'CNN (Web)'}");
    FileProfile profile = FileProfile.of(List.of(record), Map.of(), MapFile.NONE);
    Dates dates = new Dates(profile.order(), Dates.LATEST);
    Outlets outlets = Outlets.read("o.csv", "cnn (web),CNN,cnn.com");
    DumpRecord dump = record("other.jsonl", "csv", 99, record);
    Article named = new ArticleMaker(profile.map(), dates, outlets).make(dump).article();
    assertThat(named.outlet()).isEqualTo("CNN");
    assertThat(named.articleId()).isEqualTo(make(record).article().articleId());
  }

  @Test
  void givesAnotherIdForAnotherArticle() throws Exception {
    String id = article("{'title': 'T', 'content': 'Words.', 'source': 'S'}").articleId();
    assertThat(
            List.of(
                article("{'title': 'U', 'content': 'Words.', 'source': 'S'}").articleId(),
                article("{'title': 'T', 'content': 'Words', 'source': 'S'}").articleId(),
                article("{'title': 'T', 'content': 'Words.', 'source': 'R'}").articleId(),
                article("{'title': 'T', 'content': 'Words.', 'source': 'S', 'date': '2019-01-04'}")
                    .articleId(),
                article("{'title': 'T', 'content': 'Words.', 'source': 'S', 'url': 'x.org/a'}")
                    .articleId()))
        .doesNotHaveDuplicates()
        .doesNotContain(id);
    assertThat(ArticleId.of("a", null)).isNotEqualTo(ArticleId.of("a", ""));
    assertThat(ArticleId.of("ab", "c")).isNotEqualTo(ArticleId.of("a", "bc"));
  }

  @Test
  void travelsToExecutors() throws Exception {
    ObjectNode record = json("{'title': 'T', 'content': 'Words.', 'date': '5/16/2019'}");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(maker(record));
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      ArticleMaker there = (ArticleMaker) in.readObject();
      assertThat(there).isEqualTo(maker(record));
      assertThat(there.make(record("dumps/a.jsonl", "jsonl", 3, record))).isEqualTo(make(record));
    }
  }

  @Test
  void isQuickOnHugeRecords() {
    String line = "word ".repeat(4_000_000);
    ObjectNode record = JSON.createObjectNode().put("content", line).put("title", line);
    record.put("date", line).put("author", line).put("url", line).put("source", line);
    Article article = make(record).article();
    assertThat(article.nChars()).isGreaterThan(19_000_000);
    assertThat(article.publishedPrecision()).isEqualTo("unknown");
  }

  private static Article article(String record) throws Exception {
    return make(json(record)).article();
  }

  private static Parsed make(ObjectNode record) {
    return maker(record).make(record("dumps/a.jsonl", "jsonl", 3, record));
  }

  private static DumpRecord record(String file, String format, long position, ObjectNode fields) {
    return new DumpRecord(file, format, position, fields, false, Set.of(), null, null);
  }

  private static ArticleMaker maker(ObjectNode record) {
    FileProfile profile = FileProfile.of(List.of(record), Map.of(), MapFile.NONE);
    return new ArticleMaker(profile.map(), new Dates(profile.order(), Dates.LATEST), Outlets.NONE);
  }

  private static ObjectNode json(String text) throws Exception {
    return (ObjectNode) JSON.readTree(text.replace('\'', '"'));
  }
}
