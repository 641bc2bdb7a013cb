package broadsheet.ingest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a field of a dump can be read as. */
public enum Target {
  /** The record's id in its dump. */
  ID,
  TITLE,
  /** The article's full text. */
  TEXT,
  /** A summary or first lines, where the full text is missing. */
  TEASER,
  /** Time of publication. */
  PUBLISHED,
  /** When the record was fetched: what "3 days ago" counts from. */
  CRAWLED,
  /** Name of the publisher. */
  OUTLET,
  /** Address of the publisher. */
  DOMAIN,
  /** Address of the article. */
  URL,
  LANGUAGE,
  AUTHOR,
  SECTION;

  /** As written in field tables and map files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The target of that label, in any case. */
  public static Optional<Target> named(String label) {
    return Arrays.stream(values()).filter(t -> t.name().equalsIgnoreCase(label)).findFirst();
  }

  /** All labels, for messages. */
  public static String labels() {
    return Arrays.stream(values()).map(Target::label).collect(Collectors.joining(", "));
  }
}
