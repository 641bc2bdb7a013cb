package broadsheet.stories;

import java.util.Locale;

/** Where an article names the agency it is from; the first that applies counts. */
enum WireRule {
  /** Before the first words of the story: {@code KYIV (AP) — …}. */
  DATELINE,
  /** Among the lines between headline and story: {@code By Ann Roe, Associated Press}. */
  BYLINE,
  /** Below the story: {@code (Reporting by Ann Roe; editing by Bob Doe)}, {@code © 2020 AFP}. */
  SIGN_OFF,
  /** Said in so many words: {@code Source: Reuters}, {@code This story was provided by dpa.} */
  CREDIT,
  /** In {@code articles.authors}. */
  AUTHOR,
  /** The outlet is the agency. */
  OUTLET;

  /** As it stands in the tables and in the list of agencies. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static WireRule of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
