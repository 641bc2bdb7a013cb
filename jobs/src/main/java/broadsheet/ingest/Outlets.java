package broadsheet.ingest;

import broadsheet.text.Missing;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Names and domains of publishers. Built in is only what is certain: registrable domains, blanks.
 * What belongs together beyond that (bbc.com and bbc.co.uk, "CNN (Web News)" and CNN) the user's
 * file says.
 *
 * @param rules the user's, by name or domain in lower case
 */
public record Outlets(Map<String, Outlet> rules) implements Serializable {
  /** No file. */
  public static final Outlets NONE = new Outlets(Map.of());

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://)?[^\\s/@]+\\.[^\\s/@.\\d][^\\s/@.]+(?:/\\S*)?");

  /**
   * A publisher.
   *
   * @param name null if unknown
   * @param domain registrable, in lower case; null if unknown
   */
  public record Outlet(String name, String domain) implements Serializable {}

  public Outlets {
    rules = Map.copyOf(rules);
  }

  /**
   * Reads an outlets file: CSV with the columns {@code pattern}, {@code name} and, if wanted,
   * {@code domain}. A pattern is a name or a domain, in any case; an outlet found under it gets
   * that name and, if one is given, that domain. A name's rule goes before a domain's. Lines that
   * begin with {@code #} are comments.
   *
   * @param file the file's name, for messages
   * @param content its text
   * @throws IllegalArgumentException with one line naming file, line and what is wrong there
   */
  public static Outlets read(String file, String content) {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setCommentMarker('#')
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(true)
            .get();
    Map<String, Outlet> rules = new HashMap<>();
    try (CSVParser lines = CSVParser.parse(content.replace("\uFEFF", ""), format)) {
      for (CSVRecord line : lines) {
        boolean isHeader = rules.isEmpty() && line.get(0).equalsIgnoreCase("pattern");
        if (!isHeader) {
          add(line, file + ", line " + lines.getCurrentLineNumber(), rules);
        }
      }
    } catch (IOException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
    return new Outlets(rules);
  }

  private static void add(CSVRecord line, String place, Map<String, Outlet> rules) {
    boolean isRule = line.size() == 2 || line.size() == 3;
    if (!isRule || line.get(0).isBlank() || line.get(1).isBlank()) {
      throw new IllegalArgumentException(
          place + ": expected 'pattern,name' or 'pattern,name,domain'");
    }
    String given = line.size() == 3 ? line.get(2) : "";
    String domain = given.isBlank() ? null : Domains.registrable(given).orElse(null);
    if (domain == null && !given.isBlank()) {
      throw new IllegalArgumentException(place + ": '" + given + "' is no domain");
    }
    Outlet before = rules.put(key(line.get(0)), new Outlet(line.get(1), domain));
    if (before != null) {
      throw new IllegalArgumentException(place + ": '" + line.get(0) + "' has a line already");
    }
  }

  /**
   * The publisher of an article.
   *
   * @param name as given; null if the dump has none. A name that is an address is read as one
   * @param site its address as given, or null
   * @param url the article's address as given, or null
   */
  public Outlet of(String name, String site, String url) {
    Outlet plain = plain(name, site, url);
    Outlet rule = plain.name() == null ? null : rules.get(key(plain.name()));
    if (rule == null) {
      rule = hostRule(site).or(() -> hostRule(url)).orElse(null);
    }
    if (rule == null && plain.domain() != null) {
      rule = rules.get(plain.domain());
    }
    return rule == null
        ? plain
        : new Outlet(rule.name(), rule.domain() == null ? plain.domain() : rule.domain());
  }

  /** A rule may be for a host inside a domain, such as {@code money.cnn.com}. */
  private Optional<Outlet> hostRule(String address) {
    return rules.isEmpty() ? Optional.empty() : Domains.host(address).map(rules::get);
  }

  private static Outlet plain(String name, String site, String url) {
    String tidy = Missing.is(name) ? null : BLANKS.matcher(name).replaceAll(" ").strip();
    String own =
        tidy != null && ADDRESS.matcher(tidy).matches()
            ? Domains.registrable(tidy).orElse(null)
            : null;
    String domain =
        Domains.registrable(site)
            .or(() -> Optional.ofNullable(own))
            .or(() -> Domains.registrable(url))
            .orElse(null);
    if (own != null) {
      return new Outlet(own, domain);
    }
    return new Outlet(tidy == null ? domain : tidy, domain);
  }

  private static String key(String pattern) {
    String tidy = BLANKS.matcher(pattern).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    return ADDRESS.matcher(tidy).matches() ? Domains.host(tidy).orElse(tidy) : tidy;
  }
}
