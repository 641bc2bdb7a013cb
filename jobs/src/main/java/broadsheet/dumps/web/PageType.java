package broadsheet.dumps.web;

import broadsheet.dumps.files.Magic;
import broadsheet.warc.Html;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells pages from other content by what it states to be and by its first bytes. */
final class PageType {
  private static final int LOOKED_AT = 1 << 12;

  /** Types that servers state for want of a better one. */
  private static final Set<String> UNSURE =
      Set.of(
          "",
          "text/plain",
          "text/xml",
          "application/xml",
          "application/octet-stream",
          "application/unknown",
          "unknown/unknown",
          "unknown",
          "no-type",
          "*/*");

  private PageType() {}

  /**
   * What content is if it is no page: its type, or what it looks like; empty if it is a page.
   *
   * @param contentType as stated, or null
   */
  static Optional<String> other(byte[] body, String contentType) {
    if (body.length == 0) {
      return Optional.of("no content");
    }
    String type = contentType == null ? "" : plain(contentType);
    byte[] start = Arrays.copyOf(body, Math.min(body.length, LOOKED_AT));
    boolean looksSo = Html.isPage(start);
    if (Html.isType(type)) {
      return looksSo
          ? Optional.empty()
          : Magic.foreign(start).map(what -> "looks like " + what + ", not " + type);
    }
    return looksSo && UNSURE.contains(type)
        ? Optional.empty()
        : Optional.of(type.isEmpty() ? "content of no stated type" : type);
  }

  /** A content type without parameters, in lower case. */
  static String plain(String contentType) {
    int end = contentType.indexOf(';');
    return (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /** Whether bytes can be shown to people. */
  static boolean isText(byte[] bytes) {
    return Magic.foreign(Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT))).isEmpty();
  }
}
