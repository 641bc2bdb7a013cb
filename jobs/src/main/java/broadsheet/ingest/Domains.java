package broadsheet.ingest;

import com.google.common.net.InternetDomainName;
import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hosts and registrable domains of web addresses, by the public suffix list that Guava brings. */
final class Domains {
  private static final int LONGEST = 4000;
  private static final Pattern SCHEME = Pattern.compile("^(?:[A-Za-z][A-Za-z0-9+.-]*:)?//");
  private static final Pattern ARCHIVED =
      Pattern.compile(
          "^(?:https?://)?web\\.archive\\.org/web/[^/]+/(?<inner>(?:https?:|www\\.).+)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HOST =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}_-]+(?:[.\u3002][\\p{L}\\p{M}\\p{N}_-]+)+");

  /** Hosts of blogs, each with its own publisher, that the list lacks. */
  private static final Set<String> PLATFORMS =
      Set.of(
          "wordpress.com",
          "substack.com",
          "medium.com",
          "tumblr.com",
          "typepad.com",
          "livejournal.com",
          "weebly.com",
          "wixsite.com",
          "ghost.io",
          "beehiiv.com");

  /** Set aside by RFC 2606 for examples and tests, hence in no list of suffixes. */
  private static final Pattern RESERVED =
      Pattern.compile("(?:.*\\.)?(?<top>[^.]+\\.(?:example|test))");

  private static final Pattern IP = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}");

  private Domains() {}

  /**
   * The host of an address, with or without a scheme, in lower case and without {@code www.}; that
   * of the page kept for addresses of the Wayback Machine. Absent if the text is no address.
   */
  static Optional<String> host(String address) {
    if (address == null || address.length() > LONGEST) {
      return Optional.empty();
    }
    String text = address.strip();
    Matcher archived = ARCHIVED.matcher(text);
    String rest =
        SCHEME.matcher(archived.matches() ? archived.group("inner") : text).replaceFirst("");
    int end = 0;
    while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    String host = rest.substring(rest.lastIndexOf('@', end) + 1, end);
    int port = host.indexOf(':');
    host = (port < 0 ? host : host.substring(0, port)).toLowerCase(Locale.ROOT);
    host = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    host = host.startsWith("www.") ? host.substring(4) : host;
    return HOST.matcher(host).matches() ? Optional.of(host) : Optional.empty();
  }

  /**
   * The part of an address's host that somebody registered: {@code edition.cnn.com} gives {@code
   * cnn.com}, {@code news.bbc.co.uk} gives {@code bbc.co.uk}, {@code me.wordpress.com} stays. In
   * Unicode, not punycode. Absent if the text is no address under a known top-level domain.
   */
  static Optional<String> registrable(String address) {
    return host(address).flatMap(Domains::top);
  }

  private static Optional<String> top(String host) {
    if (IP.matcher(host).matches()) {
      return Optional.of(host);
    }
    String ascii;
    try {
      ascii = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    if (!InternetDomainName.isValid(ascii)) {
      return Optional.empty();
    }
    Matcher reserved = RESERVED.matcher(ascii);
    if (reserved.matches()) {
      return Optional.of(IDN.toUnicode(reserved.group("top"), IDN.ALLOW_UNASSIGNED));
    }
    InternetDomainName name = InternetDomainName.from(ascii);
    if (!name.hasPublicSuffix()) {
      return Optional.empty();
    }
    String top = name.isUnderPublicSuffix() ? name.topPrivateDomain().toString() : ascii;
    if (PLATFORMS.contains(top) && !top.equals(ascii)) {
      int label = ascii.lastIndexOf('.', ascii.length() - top.length() - 2);
      top = ascii.substring(label + 1);
    }
    return Optional.of(IDN.toUnicode(top, IDN.ALLOW_UNASSIGNED));
  }
}
