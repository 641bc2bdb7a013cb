package broadsheet.dumps.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The plain text of a wiki page, and the templates on it. Links become what a reader sees of them;
 * files, tables, notes, categories and templates go, but for templates that only dress up words.
 * Sections of sources and of related pages go with all after them.
 */
public final class Wikitext {
  /** Longest page that is read, in UTF-16 code units; wikis allow half of it. */
  public static final int LONGEST = 4 << 20;

  private static final int MAX_DEPTH = 40;
  private static final int MAX_LINK = 2000;
  private static final int LONGEST_KEY = 60;

  /** Tags whose content is no prose. */
  private static final Set<String> UNREAD =
      Set.of(
          "ref",
          "gallery",
          "math",
          "timeline",
          "score",
          "imagemap",
          "table",
          "style",
          "script",
          "dynamicpagelist",
          "references",
          "templatestyles");

  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,2000}>");
  private static final Pattern URL =
      Pattern.compile("(?:https?:|ftp:|mailto:|//)\\S*", Pattern.CASE_INSENSITIVE);
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[a-z]+)*");
  private static final Pattern HEADING = Pattern.compile("={1,6}(.{1,500}?)={1,6}\\s*");
  private static final Pattern MAGIC = Pattern.compile("__[A-Z]{3,30}__");
  private static final Pattern QUOTES = Pattern.compile("'{2,5}");

  /** What links to pictures and sounds begin with, in the languages of the larger wikis. */
  private static final Set<String> FILES =
      Set.of(
          "file",
          "image",
          "media",
          "datei",
          "bild",
          "fichier",
          "archivo",
          "imagen",
          "ficheiro",
          "imagem",
          "immagine",
          "plik",
          "grafika",
          "файл",
          "изображение",
          "bestand",
          "afbeelding",
          "fil",
          "文件",
          "ファイル",
          "ملف");

  /** What links to categories begin with. */
  private static final Set<String> CATEGORIES =
      Set.of(
          "category",
          "kategorie",
          "catégorie",
          "categoría",
          "categoria",
          "kategoria",
          "категория",
          "категорія",
          "categorie",
          "kategori",
          "分类",
          "カテゴリ",
          "تصنيف",
          "kategorija");

  /** Headings of the sections that no prose comes after. */
  private static final Set<String> ENDS =
      Set.of(
          "sources",
          "source",
          "related news",
          "related stories",
          "related articles",
          "see also",
          "external links",
          "external link",
          "references",
          "notes",
          "sister links",
          "further reading",
          "quellen",
          "quelle",
          "quellenangaben",
          "themenverwandte artikel",
          "weblinks",
          "siehe auch",
          "einzelnachweise",
          "fuentes",
          "fuente",
          "véase también",
          "noticias relacionadas",
          "enlaces externos",
          "referencias",
          "fonti",
          "fonte",
          "notizie correlate",
          "articoli correlati",
          "collegamenti esterni",
          "voir aussi",
          "articles connexes",
          "liens externes",
          "fontes",
          "ver também",
          "notícias relacionadas",
          "ligações externas",
          "źródła",
          "źródło",
          "zobacz też",
          "źródła i linki zewnętrzne",
          "источники",
          "источник",
          "см. также",
          "ссылки",
          "примечания",
          "джерела",
          "див. також",
          "bronnen",
          "zie ook",
          "källor",
          "来源",
          "情報源",
          "出典",
          "مصادر");

  private final String markup;
  private final Brackets brackets;
  private final Map<String, Template> templates = new LinkedHashMap<>();
  private final List<String> categories = new ArrayList<>();

  /**
   * A use of a template.
   *
   * @param values positional ones under 1, 2, …, others under their names in lower case; plain text
   */
  public record Template(String name, Map<String, String> values) {
    /** The first positional value, if it is not blank. */
    public Optional<String> value() {
      return Optional.ofNullable(values.get("1")).filter(text -> !text.isBlank());
    }
  }

  /**
   * A page.
   *
   * @param text paragraphs with an empty line between two; may be empty
   * @param templates the first use of each, by name in lower case, in order
   * @param categories names without their prefix, in order
   */
  public record Page(String text, Map<String, Template> templates, List<String> categories) {}

  private Wikitext(String markup) {
    this.markup = markup;
    this.brackets = Brackets.of(markup);
  }

  /**
   * Reads a page.
   *
   * @param markup at most {@value #LONGEST} characters
   */
  public static Page read(String markup) {
    if (markup.length() > LONGEST) {
      throw new IllegalArgumentException("a page of " + markup.length() + " characters");
    }
    var page = new Wikitext(HiddenParts.cut(markup.replace("\r\n", "\n"), UNREAD));
    var inline = new StringBuilder();
    page.write(0, page.markup.length(), inline, 0);
    return new Page(lines(inline.toString()), page.templates, page.categories);
  }

  /** Writes the text between two indexes, templates and links resolved, lines as they are. */
  private void write(int from, int to, StringBuilder out, int depth) {
    int i = from;
    while (i < to) {
      int close = brackets.close(i);
      if (close < 0 || close > to || depth > MAX_DEPTH) {
        i = chars(i, to, out);
      } else {
        // Figures in tables, which begin with another bracket, are no sentences.
        if (markup.startsWith("{{", i)) {
          template(i + 2, close - 2, out, depth + 1);
        } else if (markup.startsWith("[[", i)) {
          link(i + 2, close - 2, out, depth + 1);
        }
        i = close;
      }
    }
  }

  /** Writes a character, or an external link that begins here. */
  private int chars(int i, int to, StringBuilder out) {
    char c = markup.charAt(i);
    if (c == '[') {
      int limit = Math.min(to, i + MAX_LINK);
      int end = i + 1;
      while (end < limit && markup.charAt(end) != ']' && markup.charAt(end) != '\n') {
        end++;
      }
      if (end < limit && markup.charAt(end) == ']') {
        Matcher url = URL.matcher(markup).region(i + 1, end);
        if (url.lookingAt()) {
          out.append(markup, Math.min(url.end() + (url.end() < end ? 1 : 0), end), end);
          return end + 1;
        }
      }
    }
    out.append(c);
    return i + 1;
  }

  private void template(int from, int to, StringBuilder out, int depth) {
    List<int[]> parts = brackets.parts(markup, from, to);
    String name = plain(parts.get(0), depth).strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    Map<String, String> values = new LinkedHashMap<>();
    int next = 1;
    for (int[] part : parts.subList(1, parts.size())) {
      String value = plain(part, depth);
      // Farther in, an equals sign is part of the value, as in addresses.
      int written =
          markup.substring(part[0], Math.min(part[1], part[0] + LONGEST_KEY)).indexOf('=');
      int equals = written > 0 ? value.indexOf('=') : -1;
      String key =
          equals > 0
              ? value.substring(0, equals).strip().toLowerCase(Locale.ROOT)
              : Integer.toString(next++);
      values.putIfAbsent(key, value.substring(equals > 0 ? equals + 1 : 0).strip());
    }
    var template = new Template(name, values);
    templates.putIfAbsent(name, template);
    out.append(shown(template));
  }

  /** The words that a template only dresses up. */
  private static String shown(Template template) {
    Map<String, String> values = template.values();
    String first = values.getOrDefault("1", "");
    return switch (template.name()) {
      case "w", "wikipedia link", "l", "local", "sec link auto", "link" ->
          values.getOrDefault("2", first);
      case "lang", "langue" -> values.getOrDefault("2", "");
      case "nowrap", "nobr", "small", "big", "sic", "abbr", "tooltip", "color" -> first;
      case "!" -> "|";
      case "=" -> "=";
      case "'" -> "'";
      case "ndash", "–", "spaced ndash" -> "–";
      case "mdash", "—" -> "—";
      case "nbsp" -> " ";
      default -> "";
    };
  }

  private void link(int from, int to, StringBuilder out, int depth) {
    List<int[]> parts = brackets.parts(markup, from, to);
    String target = plain(parts.get(0), depth).strip();
    boolean isShown = target.startsWith(":");
    String page = isShown ? target.substring(1) : target;
    int colon = page.indexOf(':');
    String space = colon < 0 ? "" : page.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    if (!isShown && FILES.contains(space)) {
      return;
    }
    if (!isShown && CATEGORIES.contains(space)) {
      categories.add(page.substring(colon + 1).strip());
      return;
    }
    boolean hasText = parts.size() > 1;
    if (!hasText && !isShown && !space.equals("w") && LANGUAGE.matcher(space).matches()) {
      return;
    }
    String text = hasText ? plain(parts.get(parts.size() - 1), depth) : "";
    out.append(text.isBlank() ? withoutPrefix(page) : text);
  }

  private static String withoutPrefix(String page) {
    String name = page;
    while (name.indexOf(':') >= 0 && name.indexOf(':') < 12 && name.indexOf(": ") < 0) {
      name = name.substring(name.indexOf(':') + 1);
    }
    return name;
  }

  private String plain(int[] part, int depth) {
    var out = new StringBuilder();
    write(part[0], part[1], out, depth);
    return out.toString();
  }

  /** Joins lines into paragraphs, up to a section of sources. */
  private static String lines(String inline) {
    var text = new StringBuilder();
    var paragraph = new StringBuilder();
    for (String raw : inline.split("\n", -1)) {
      String line =
          MAGIC
              .matcher(TAG.matcher(raw).replaceAll(each -> isBreak(each.group()) ? " " : ""))
              .replaceAll("");
      line = QUOTES.matcher(line).replaceAll("").strip();
      Matcher heading = HEADING.matcher(line);
      boolean isHeading = line.startsWith("=") && heading.matches();
      boolean isItem = !line.isEmpty() && "*#:;".indexOf(line.charAt(0)) >= 0;
      if (isHeading && ENDS.contains(plainName(heading.group(1)))) {
        break;
      }
      if (line.startsWith("----")) {
        line = "";
      }
      if (line.isEmpty() || isHeading || isItem) {
        flush(paragraph, text);
      }
      Blanks.append(paragraph, isHeading ? title(heading) : isItem ? item(line) : line + ' ');
      if (isHeading || isItem) {
        flush(paragraph, text);
      }
    }
    flush(paragraph, text);
    return text.toString();
  }

  private static boolean isBreak(String tag) {
    String lower = tag.toLowerCase(Locale.ROOT);
    return lower.startsWith("<br") || lower.startsWith("<p") || lower.startsWith("</p");
  }

  private static String title(Matcher heading) {
    return heading.group(1).replace("=", "").strip();
  }

  /** A heading as {@link #ENDS} has it. */
  private static String plainName(String heading) {
    String name = heading.replace("=", "").strip().toLowerCase(Locale.ROOT);
    return name.endsWith(":") ? name.substring(0, name.length() - 1).strip() : name;
  }

  /** An item of a list without its sign. */
  private static String item(String line) {
    int i = 0;
    while (i < line.length() && "*#:; ".indexOf(line.charAt(i)) >= 0) {
      i++;
    }
    return line.substring(i);
  }

  private static void flush(StringBuilder paragraph, StringBuilder text) {
    String line = Parser.unescapeEntities(paragraph.toString(), false).strip();
    if (!line.isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n\n").append(line);
    }
    paragraph.setLength(0);
  }
}
