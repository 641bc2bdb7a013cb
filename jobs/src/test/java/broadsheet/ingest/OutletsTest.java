package broadsheet.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.ingest.Outlets.Outlet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutletsTest {
  @ParameterizedTest
  @CsvSource({
    "www.cnn.com,                           cnn.com",
    "https://edition.cnn.com/2020/01/a?b#c, cnn.com",
    "http://m.example.org:8080/x,           example.org",
    "//amp.example.org/x,                   example.org",
    "HTTPS://WWW.Example.COM,               example.com",
    "news.bbc.co.uk,                        bbc.co.uk",
    "blogs.smh.com.au,                      smh.com.au",
    "user:secret@example.org/path@x,        example.org",
    "example.org.,                          example.org",
    "https://müller.de/a,                   müller.de",
    "xn--mller-kva.de,                      müller.de",
    "новости.рф,                            новости.рф",
    "me.wordpress.com,                      me.wordpress.com",
    "a.me.substack.com/p/x,                 me.substack.com",
    "wordpress.com,                         wordpress.com",
    "mine.blogspot.com,                     mine.blogspot.com",
    "https://web.archive.org/web/2018id_/http://www.example.org/a, example.org",
    "192.168.1.7,                           192.168.1.7",
    "localhost,                             ",
    "New York Times,                        ",
    "not a.domain at all,                   ",
    "x.nosuchtopleveldomain,                ",
    "http://,                               ",
    "http://a..b/,                          ",
  })
  void findsRegistrableDomains(String address, String domain) {
    assertThat(Domains.registrable(address).orElse(null)).isEqualTo(domain);
  }

  @ParameterizedTest
  @CsvSource({
    "The  Guardian , ,                  https://www.theguardian.com/a, The Guardian, "
        + " theguardian.com",
    "The Guardian,   ,                  ,                              The Guardian,  ",
    ",               ,                  https://www.theguardian.com/a, theguardian.com,"
        + " theguardian.com",
    "Unknown,        www.money.cnn.com, ,                              cnn.com,       cnn.com",
    "DAWN.COM,       ,                  https://www.dawn.com/news/1,   dawn.com,      dawn.com",
    "www.politico.com, ,                ,                              politico.com,  politico.com",
    "AFP,            afp.com,           https://news.yahoo.com/a,      AFP,           afp.com",
    ",               ,                  ,                              ,              ",
    "St. Louis Post, ,                  ,                              St. Louis Post, ",
  })
  void namesWhatIsKnown(String name, String site, String url, String outlet, String domain) {
    assertThat(Outlets.NONE.of(name, site, url)).isEqualTo(new Outlet(outlet, domain));
  }

  @Test
  void followsTheUsersFile() {
    Outlets outlets =
        Outlets.read(
            "outlets.csv",
            """
            # ours
            pattern,name,domain
            cnn (web news),CNN,cnn.com
            www.bbc.com,BBC
            bbc.co.uk,BBC,bbc.com
            money.cnn.com,CNN Money
            """);
    assertThat(outlets.of("CNN (Web News)", null, null)).isEqualTo(new Outlet("CNN", "cnn.com"));
    assertThat(outlets.of("BBC News", "news.bbc.co.uk", null))
        .isEqualTo(new Outlet("BBC", "bbc.com"));
    assertThat(outlets.of(null, null, "https://www.bbc.com/a"))
        .isEqualTo(new Outlet("BBC", "bbc.com"));
    assertThat(outlets.of(null, null, "http://money.cnn.com/a"))
        .isEqualTo(new Outlet("CNN Money", "cnn.com"));
    assertThat(outlets.of("NPR", null, null)).isEqualTo(new Outlet("NPR", null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a,b,c,d", ",b", "a,", "a,b,nodomain", "a,b\na,c"})
  void saysWhatIsWrongWithTheUsersFile(String content) {
    assertThatThrownBy(() -> Outlets.read("my.csv", content))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("my.csv, line ")
        .hasMessageNotContaining("\n");
  }
}
