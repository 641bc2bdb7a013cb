package broadsheet.dumps.marked;

import broadsheet.dumps.markup.Element;
import broadsheet.dumps.markup.RecordCutter;
import broadsheet.dumps.markup.RecordCutter.Kind;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which version of an item of NewsML-G2 is a file's last, and when its first was made. Holds a
 * number and a date for each item of the file.
 */
final class ItemVersions {
  /** Elements of NewsML-G2 that are items, lower case. */
  static final Set<String> RECORDS =
      Set.of(
          "newsitem", "packageitem", "conceptitem", "knowledgeitem", "planningitem", "catalogitem");

  private static final Pattern GUID = Pattern.compile("\\sguid\\s*=\\s*[\"']([^\"'<>]*)");
  private static final Pattern VERSION = Pattern.compile("\\sversion\\s*=\\s*[\"'](\\d{1,9})");
  private static final Pattern DATE =
      Pattern.compile(
          "<(?:\\w{1,30}:)?(firstCreated|contentCreated|versionCreated)[^<>]*>([^<]{4,40})<");

  /** Takes every item for the only version. */
  static final ItemVersions UNKNOWN = new ItemVersions();

  private final Map<String, Known> known = new HashMap<>();

  private record Known(int first, String date, int last) {}

  private ItemVersions() {}

  /** Reads the items of a file, and closes it; what cannot be read has no versions. */
  static ItemVersions of(Reader in) {
    var versions = new ItemVersions();
    try (in) {
      var cutter = new RecordCutter(in, RECORDS);
      for (var piece = cutter.next(); piece.isPresent(); piece = cutter.next()) {
        if (piece.get().kind() == Kind.WHOLE) {
          versions.add(piece.get().text());
        }
      }
    } catch (IOException e) {
      // Whoever reads the items says so, and reads no further either.
    }
    return versions;
  }

  private void add(String markup) {
    String tag = markup.substring(0, markup.indexOf('>') + 1);
    Matcher guid = GUID.matcher(tag);
    if (!guid.find()) {
      return;
    }
    Matcher written = VERSION.matcher(tag);
    int version = written.find() ? Integer.parseInt(written.group(1)) : 1;
    Known before = known.get(guid.group(1));
    boolean isFirst = before == null || version < before.first;
    known.put(
        guid.group(1),
        new Known(
            isFirst ? version : before.first,
            isFirst ? date(markup) : before.date,
            before == null ? version : Math.max(version, before.last)));
  }

  private static String date(String markup) {
    Map<String, String> dates = new HashMap<>();
    DATE.matcher(markup).results().forEach(date -> dates.putIfAbsent(date.group(1), date.group(2)));
    return Stream.of("firstCreated", "contentCreated", "versionCreated")
        .filter(dates::containsKey)
        .map(dates::get)
        .findFirst()
        .orElse("");
  }

  /** Whether a later version of the item is in the file. */
  boolean isSuperseded(Element item) {
    Known versions = of(item);
    return versions != null && version(item) < versions.last;
  }

  /** When the item's first version was made, as it is written there. */
  Optional<String> firstDate(Element item) {
    Known versions = of(item);
    return versions == null || versions.date.isEmpty()
        ? item.line("itemmeta", "firstcreated")
            .or(() -> item.line("contentmeta", "contentcreated"))
            .or(() -> item.line("itemmeta", "versioncreated"))
        : Optional.of(versions.date);
  }

  private Known of(Element item) {
    return item.attribute("guid").map(known::get).orElse(null);
  }

  private static int version(Element item) {
    String written = item.attribute("version").orElse("1");
    return written.matches("\\d{1,9}") ? Integer.parseInt(written) : 1;
  }
}
