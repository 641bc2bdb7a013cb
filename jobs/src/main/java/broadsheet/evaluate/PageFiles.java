package broadsheet.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jsoup.Jsoup;

/**
 * Reader of web pages with what should be read from them, in a tar.gz: the evaluation set of
 * trafilatura ({@code evaldata.json} and its pages: snippets that belong to the text and such that
 * do not) or the test pages of Readability (folders of {@code source.html}, {@code expected.html},
 * {@code expected-metadata.json}).
 */
final class PageFiles {
  private static final String SNIPPETS = "evaldata.json";
  private static final String SOURCE = "/source.html";
  private static final ObjectMapper JSON = new ObjectMapper();

  private PageFiles() {}

  /**
   * A page and what should be read from it.
   *
   * @param name of its file
   * @param html its bytes
   * @param url its address, or null
   * @param with snippets of its text
   * @param without snippets of the page that do not belong to the text
   * @param text the whole text, or null where only snippets are known
   * @param title null where not known
   * @param author as printed, null where not known or there is none
   * @param day of publication, ISO, null where not known or there is none
   */
  record GoldPage(
      String name,
      @SuppressWarnings("ArrayRecordComponent") byte[] html,
      String url,
      List<String> with,
      List<String> without,
      String text,
      String title,
      String author,
      String day) {

    GoldPage {
      with = List.copyOf(with);
      without = List.copyOf(without);
    }
  }

  /**
   * The pages of an archive in the order of their names; those it has no file of are left out.
   *
   * @throws IOException if it cannot be read or is neither of the two sets
   */
  static List<GoldPage> read(Path archive) throws IOException {
    Map<String, byte[]> files = files(archive);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (file.getKey().endsWith(SNIPPETS)) {
        return snippets(JSON.readTree(file.getValue()), files);
      }
    }
    List<GoldPage> pages = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (file.getKey().endsWith(SOURCE)) {
        pages.add(whole(file.getKey().replace(SOURCE, ""), files));
      }
    }
    if (pages.isEmpty()) {
      throw new IOException("the archive holds none of the gold data known here; see --help");
    }
    return pages;
  }

  private static Map<String, byte[]> files(Path archive) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(archive));
        TarArchiveInputStream tar =
            new TarArchiveInputStream(new GZIPInputStream(in), StandardCharsets.UTF_8.name())) {
      TarArchiveEntry entry = tar.getNextEntry();
      while (entry != null) {
        if (entry.isFile()) {
          files.put(entry.getName(), tar.readAllBytes());
        }
        entry = tar.getNextEntry();
      }
    }
    return files;
  }

  private static List<GoldPage> snippets(JsonNode data, Map<String, byte[]> files) {
    Map<String, byte[]> byName = new TreeMap<>();
    files.forEach((path, bytes) -> byName.put(path.substring(path.lastIndexOf('/') + 1), bytes));
    Map<String, GoldPage> pages = new TreeMap<>();
    data.properties()
        .forEach(
            page -> {
              JsonNode gold = page.getValue();
              String name = gold.path("file").asText();
              byte[] html = byName.get(name);
              if (html != null) {
                pages.put(
                    name,
                    new GoldPage(
                        name,
                        html,
                        page.getKey(),
                        strings(gold.path("with")),
                        strings(gold.path("without")),
                        null,
                        value(gold.path("title")),
                        author(gold.path("author")),
                        value(gold.path("date"))));
              }
            });
    return List.copyOf(pages.values());
  }

  private static GoldPage whole(String folder, Map<String, byte[]> files) throws IOException {
    byte[] expected = files.getOrDefault(folder + "/expected.html", new byte[0]);
    JsonNode known =
        JSON.readTree(
            files.getOrDefault(folder + "/expected-metadata.json", new byte[] {'{', '}'}));
    return new GoldPage(
        folder.substring(folder.lastIndexOf('/') + 1),
        files.get(folder + SOURCE),
        null,
        List.of(),
        List.of(),
        Jsoup.parse(new String(expected, StandardCharsets.UTF_8)).text(),
        value(known.path("title")),
        value(known.path("byline")),
        null);
  }

  private static List<String> strings(JsonNode list) {
    List<String> strings = new ArrayList<>();
    list.forEach(item -> strings.add(item.asText()));
    return strings;
  }

  private static String author(JsonNode author) {
    return author.isArray() ? String.join(", ", strings(author)) : value(author);
  }

  private static String value(JsonNode value) {
    return value.isTextual() && !value.asText().isBlank() ? value.asText().strip() : null;
  }
}
