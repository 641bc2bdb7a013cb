package broadsheet.pages;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.pages.PageReading.NoStory;
import broadsheet.pages.PageReading.Story;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
  private static final PageReader READER = new PageReader();
  private static final String PROSE =
      "<p>The ferry, which has crossed the river for two hundred years, makes its last trip.</p>"
          .repeat(4);

  @Test
  void readsTextTitleAuthorsAndDateOfANewsPage() throws IOException {
    Story story = story("bridge.html", "https://www.example.org/2021/03/bridge.html");
    assertThat(story.text().split("\n\n"))
        .hasSize(5)
        .startsWith(
            "After eleven years of work the new bridge over the Lamm opened on Tuesday, three"
                + " months late.")
        .endsWith(
            "The old ferry makes its last trip on Sunday, and its captain, Tom Hale, says that he"
                + " will not miss the winters.");
    assertThat(story.title()).isEqualTo("New bridge over the Lamm opens at last");
    assertThat(story.authors()).containsExactly("Ida Brandt", "Per Holm");
    assertThat(story.published()).isEqualTo("2021-03-09T18:30+01:00");
    assertThat(story.publishedSource()).isEqualTo("json-ld");
    assertThat(story.updated()).isEqualTo("2021-03-10T08:00+01:00");
    assertThat(story.outlet()).isEqualTo("Lammtal Courier");
    assertThat(story.section()).isEqualTo("Region");
    assertThat(story.language()).isEqualTo("en");
    assertThat(story.url()).isEqualTo("https://www.example.org/2021/03/bridge.html");
  }

  @Test
  void emptyPagesHoldNoStory() {
    assertThat(READER.read(new Page(new byte[0], null, null, null)))
        .isEqualTo(new NoStory("no text"));
  }

  @Test
  void bytesThatAreNoTextHoldNoStory() {
    byte[] bytes = new byte[5000];
    new Random(3).nextBytes(bytes);
    assertThat(READER.read(new Page(bytes, null, null, null))).isEqualTo(new NoStory("not text"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "404 Not Found | <p>Sorry, there is nothing here. | error page",
        "Page not found - Courier | <h1>Oh</h1><p>This page has moved. | error page",
        "Log in to read | <form><input type=password></form><p>Your name and word, please. | login",
        "Courier | <p>We use cookies to make this page better for you and for us. | cookie notice",
        "Courier - My account | <h1>Welcome</h1><p>Sign in to your account. <p>Your e-mail<p>Forgot"
            + " your password? | login",
        "Courier | <form><p>Please log in or create a free account to go on.</p></form> | login",
        "Kurier | <p>Bitte melden Sie sich an, um fortzufahren. | login",
        "A bridge opens - Courier | <h1>A bridge opens</h1><div class=wall>Subscribe to continue"
            + " reading this article.</div> | paywall",
        "A bridge opens | <h1>A bridge opens</h1><p>By Ann Poe</p><p>This article is for"
            + " subscribers only.</p><p>Already a subscriber? Sign in</p> | paywall",
        "Brücke offen | <h1>Brücke offen</h1><p>Dieser Artikel ist nur mit Abo lesbar.</p><p>Jetzt"
            + " abonnieren</p> | paywall",
        "A bridge opens | <h1>A bridge opens</h1><video src=b.mp4></video><p>Ann Poe, 3 May |"
            + " video only",
        "A bridge opens | <h1>A bridge opens</h1><iframe src='https://www.youtube.com/embed/x'>"
            + "</iframe><p>The new bridge over the Lamm, seen from the air. | video only",
        "A bridge opens | <h1>A bridge opens</h1><p>Video player is loading.<p>Current time 0:00"
            + " / 2:31 | video only",
        "Courier | <div>You need to enable JavaScript to run this app.</div> | needs scripts"
      })
  void tellsWhyAPageHoldsNoStory(String title, String body, String why) {
    String page = "<title>" + title + "</title><body>" + body;
    assertThat(READER.read(page(page, null))).isEqualTo(new NoStory(why));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>The bridge over the Lamm is open again, the county said on Tuesday evening.",
        "<p>A court has ruled that privacy ends where a bridge begins, to the relief of many.",
        "<p>The bridge over the Lamm is open again after two years, the county said on Tuesday"
            + " evening, and nobody who was there, from the mayor to the ferryman, could say why it"
            + " had taken so long.<p>Subscribe to continue reading this article.",
        "<p>Sign in to your account.</p><div><p>Thieves have for months sent letters that ask"
            + " people to log in to a false page of their bank, the police of the Lamm valley said"
            + " on Monday, and asked those who did to change their password at once.</div>"
      })
  void shortNewsWithANoticeIsAStory(String body) {
    String page = "<title>News</title><h1>A bridge opens over the river Lamm</h1>" + body;
    assertThat(READER.read(page(page, null))).isInstanceOf(Story.class);
  }

  private static final String STATED =
      "The bridge over the Lamm is open. The mayor, who had to wait, was the first to cross it. "
          + "Nobody else came, as it rained all day and the ferry went on as it always had. "
          + "What will become of it, and of its captain, is not known; he does not like to say. "
          + "The county pays until spring, and wants to see who crosses the river and how.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div id=root></div><noscript>Please turn on scripts.</noscript>",
        "<div>You need to enable JavaScript to run this app.</div>",
        "<h1>The bridge is open</h1><p>The bridge over the Lamm is open. The mayor, who had to"
            + " wait, was the first.</p><p>Subscribe to continue reading</p>",
        "<h1>The bridge is open</h1><p>The town has more to offer than it seems, and those who come"
            + " for the river stay for the cheese, which is made in the valley, as they say.</p>"
      })
  void readsTheStatedTextWhereThePageShowsLess(String shown) {
    Story story = (Story) READER.read(page(stated(STATED) + shown, null));
    assertThat(story.text()).isEqualTo(STATED);
    assertThat(story.title()).isEqualTo("The bridge is open");
    assertThat(story.authors()).containsExactly("Ann Poe");
    assertThat(story.published()).isEqualTo("2020-05-03");
  }

  @Test
  void statedTextsHaveParagraphsToo() {
    String tags = "&lt;p&gt;" + STATED + "&lt;/p&gt;&lt;p&gt;Tom &amp;amp; Ida came.&lt;/p&gt;";
    String lines = STATED + "\\n \\nTom &amp; Ida came.";
    for (String body : new String[] {tags, lines}) {
      Story story = (Story) READER.read(page(stated(body), null));
      assertThat(story.text()).isEqualTo(STATED + "\n\nTom & Ida came.");
    }
  }

  @Test
  void whatThePageShowsGoesBeforeStatedTextsThatAreCutOrOfOthers() {
    String shown = "<h1>A ferry</h1><div>" + PROSE + "</div>";
    String other = stated(STATED).replace("The bridge is open", "Another one");
    for (String data : new String[] {stated(STATED + ".."), stated("The ferry."), other + other}) {
      Story story = (Story) READER.read(page("<title>A ferry</title>" + data + shown, null));
      assertThat(story.text()).startsWith("The ferry, which has crossed");
    }
  }

  private static String stated(String body) {
    return "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"The bridge"
        + " is open\",\"datePublished\":\"2020-05-03\",\"author\":{\"name\":\"Ann Poe\"},"
        + "\"articleBody\":\""
        + body
        + "\"}</script>";
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.org/tag/bridges, tag page",
    "https://a.org/search?q=bridge, search page",
    "https://a.org/category/region/, index page",
    "https://a.org/, index page"
  })
  void listsOfHeadlinesHoldNoStory(String url, String why) {
    String teaser = "<div><h2><a href=/x>A bridge that nobody needed opens</a></h2><p>Short.</div>";
    assertThat(READER.read(page(teaser.repeat(14), url))).isEqualTo(new NoStory(why));
  }

  @Test
  void aPageOfLinksHoldsNoStory() {
    String link = "<li><a href=/x>A bridge that nobody needed opens</a></li>";
    String rights = "<p>All rights reserved by the Courier.</p>";

    assertThat(READER.read(page("<h1>World</h1><ul>" + link.repeat(3) + "</ul>" + rights, null)))
        .isEqualTo(new NoStory("index page"));
    assertThat(READER.read(page("<h1>World</h1><p>A bridge opens.</p>" + rights, null)))
        .isInstanceOf(Story.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta property=article:published_time content=2020-05-03T23:30:00-05:00> | |"
            + " 2020-05-03T23:30-05:00 | og",
        "<meta name=parsely-pub-date content='2020-05-03 10:00:00'> | | 2020-05-03T10:00 | meta",
        " | <time datetime=2020-05-03 pubdate>yesterday</time> | 2020-05-03 | time",
        " | <span itemprop=datePublished content=2020-05-03></span> | 2020-05-03 | microdata",
        " | <p>Published: 3 May 2020</p> | 2020-05-03 | text",
        " | <p>3. Mai 2020</p> | 2020-05-03 | text",
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"A\t"
            + "B\",\"datePublished\":\"2020-05-03\",}</script> | | 2020-05-03 | json-ld",
        "<script type=application/ld+json><!-- {\"@type\":\"Article\""
            + " \"datePublished\":\"2020-05-03\" --></script> | | 2020-05-03 | json-ld",
        "<meta property=article:published_time content=3020-05-03> | | |"
      })
  void readsTheDayOfPublication(String head, String body, String published, String source) {
    String page =
        "<head>"
            + (head == null ? "" : head)
            + "</head><body><h1>A bridge</h1>"
            + (body == null ? "" : body)
            + "<div>"
            + PROSE
            + "</div>";
    Story story = (Story) READER.read(page(page, null));
    assertThat(story.published()).isEqualTo(published);
    assertThat(story.publishedSource()).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource({
    "de, 2020-05-02T22:00:00.000Z, 2020-05-03",
    "de-AT, 2020-11-02T23:00:00Z, 2020-11-03",
    "en, 2020-05-02T22:00:00Z, 2020-05-02T22:00Z",
    "fr-CA, 2020-05-02T22:00:00Z, 2020-05-02T22:00Z",
    "de, 2020-05-02T22:10:00Z, 2020-05-02T22:10Z"
  })
  void midnightWhereTheLanguageIsSpokenIsADay(String language, String stated, String published) {
    String meta = "<meta property=article:published_time content='" + stated + "'>";
    String page = "<html lang=" + language + "><head>" + meta + "</head>" + PROSE;
    assertThat(((Story) READER.read(page(page, null))).published()).isEqualTo(published);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://a.org/news/31-12-2019 | | 2019-12-31",
        "https://a.org/news/04-05-2019 | |",
        "https://a.org/2017/07/12/ferry | '\"datePublished\":\"2019-06-17T18:28Z\"' | 2017-07-12",
        "https://a.org/2019/06/16/ferry | '\"datePublished\":\"2019-06-17T18:28Z\"' |"
            + " 2019-06-17T18:28Z",
        "https://a.org/2020/07/12/ferry | '\"datePublished\":\"2019-06-17T18:28Z\"' |"
            + " 2019-06-17T18:28Z"
      })
  void anEarlierDayInTheAddressGoesFirst(String url, String stated, String published) {
    String data =
        stated == null
            ? ""
            : "<script type=application/ld+json>{\"@type\":\"Article\"," + stated + "}</script>";
    assertThat(((Story) READER.read(page(data + PROSE, url))).published()).isEqualTo(published);
  }

  @Test
  void theDayReadersSeeGoesBeforeThatInUtc() {
    String page =
        "<script"
            + " type=application/ld+json>{\"@type\":\"Article\",\"datePublished\":\"2020-05-04T00:25:00Z\"}</script><h1>A"
            + " ferry</h1><time datetime='May 3, 2020'>May 3, 2020</time>"
            + PROSE;
    assertThat(((Story) READER.read(page(page, null))).published()).isEqualTo("2020-05-03");
  }

  @Test
  void aDayOfPublicationThatReadersSeeTooMayBeThatOfTheLastChange() {
    String page =
        "<script type=application/ld+json>{\"@type\":\"Article\",\"datePublished\":\"2020-05-01\","
            + "\"dateModified\":\"2020-05-06\"}</script>"
            + "<meta property=article:published_time content=2020-05-06T14:25:00>"
            + "<h1>A ferry</h1><p>May 6, 2020</p>"
            + PROSE;
    assertThat(((Story) READER.read(page(page, null))).published()).startsWith("2020-05-06");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ann Poe and Bo Li | Ann Poe;Bo Li",
        "Von Ann Poe, 3. Mai 2020 | Ann Poe",
        "Text: Ann Poe | Ann Poe",
        "Ein Artikel von Ann von der Poe | Ann von der Poe",
        "Von Ann Poe, dpa | Ann Poe",
        "<b>Autor:</b><br><br>Ann Poe/XY-Z | Ann Poe",
        "<h5>Autor: </h5><span>Ann Poe</span><h5>Datum:</h5> | Ann Poe",
        "Auteur(s) :<p>Les Membres du Cercle de Lamm Nord | Les Membres du Cercle de Lamm Nord",
        "Interview<p>ANN POE<p>Foto<p>BO LI | ANN POE",
        "Autor:<p>Nobody knows who wrote this text | ''",
        "Reuters | ''",
        "Nobody wrote this | ''"
      })
  void readsBylines(String byline, String names) {
    String page = "<h1>A bridge</h1><p>" + byline + "</p><div>" + PROSE + "</div>";
    Story story = (Story) READER.read(page(page, null));
    assertThat(String.join(";", story.authors())).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ein Artikel von Ann Poe • 3. Mai 2020 | Ann Poe",
        "By Ann Poe, AFP | Ann Poe",
        "By Ann Poe, she said. | ''",
        "By Monday, all was over | ''"
      })
  void readsBylinesBetweenParagraphs(String byline, String names) {
    String page = "<h1>A bridge</h1><div>" + PROSE + "<p>" + byline + "</p>" + PROSE + "</div>";
    Story story = (Story) READER.read(page(page, null));
    assertThat(String.join(";", story.authors())).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, , windows-1252",
    "windows-1252, text/html; charset=utf-8, windows-1252",
    "UTF-8, text/html; charset=iso-8859-1, windows-1252",
    "UTF-8, , UTF-8",
    "windows-1251, text/html; charset=windows-1251, windows-1251",
    "UTF-16LE, text/html; charset=utf-16, UTF-16LE",
    "UTF-16BE, text/html; charset=utf-8, UTF-16BE",
    "UTF-32LE, , UTF-32LE",
    "UTF-8, text/html; charset=utf-16, UTF-8",
    "UTF-8, text/html; charset=utf-32be, UTF-8",
    "UTF-8, text/html; charset=iso-10646-ucs-2, UTF-8"
  })
  void readsTheEncodingThatFits(String written, String header, String charset) throws IOException {
    String text = "<h1>Brücke</h1><p>" + PROSE + "</p>";
    Page page = new Page(text.getBytes(written), header, null, null);
    assertThat(((Story) READER.read(page)).charset()).isEqualTo(charset);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void readsWideEncodingsOfTextThatIsNotLatin(String written) throws IOException {
    String text = "<html><body><p>" + "一座没有人需要的桥在星期二开放了，一年前就该开放。".repeat(60) + "</p>";
    Page page = new Page(text.getBytes(written), null, null, null);
    assertThat(((Story) READER.read(page)).charset()).isEqualTo(written);
  }

  @Test
  void deepTreesAndLongTextsAreRead() {
    String deep = "<div>".repeat(20_000) + PROSE + "</div>".repeat(20_000);
    assertThat(((Story) READER.read(page(deep, null))).text()).contains("ferry");
  }

  @Test
  void neverThrowsOnDamagedPages() throws IOException {
    byte[] page = bytes("bridge.html");
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      byte[] damaged = page.clone();
      for (int n = 0; n < 60; n++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      assertThat(READER.read(new Page(damaged, null, null, null))).isNotNull();
    }
  }

  private static Page page(String html, String url) {
    return new Page(html.getBytes(StandardCharsets.UTF_8), null, url, null);
  }

  private static Story story(String name, String url) throws IOException {
    return (Story) READER.read(new Page(bytes(name), "text/html", url, null));
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = PageReaderTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
    }
  }
}
