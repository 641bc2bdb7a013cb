package broadsheet.dumps.lines;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of LexisNexis that begins with the name of what follows, in any of its interface's
 * languages.
 *
 * @param kind what it is
 * @param value the rest of the line, perhaps empty
 */
record LexisField(Kind kind, String value) {
  enum Kind {
    HEADLINE,
    BYLINE,
    SECTION,
    LENGTH,
    DATELINE,
    HIGHLIGHT,
    URL,
    BODY,
    LANGUAGE,
    /** Anything else that stands above the text. */
    ABOVE,
    /** Anything else that stands below the text. */
    BELOW
  }

  private static final Map<String, Kind> NAMES = new TreeMap<>();

  static {
    name(Kind.HEADLINE, "HEADLINE", "TITRE");
    name(Kind.BYLINE, "BYLINE", "BY-LINE", "AUTOR", "AUTEUR", "AUTORE", "AUTHOR");
    name(Kind.SECTION, "SECTION", "RUBRIK", "RUBRIQUE", "SECCIÓN", "SEZIONE", "RESSORT", "RUBRIEK");
    name(
        Kind.LENGTH, "LENGTH", "LÄNGE", "LONGUEUR", "LONGITUD", "EXTENSIÓN", "LUNGHEZZA", "LENGTE");
    name(Kind.DATELINE, "DATELINE", "ORT", "LIEU");
    name(Kind.HIGHLIGHT, "HIGHLIGHT", "HIGHLIGHTS", "RESUMEN", "ENCART");
    name(Kind.URL, "URL");
    name(Kind.BODY, "BODY", "TEXTE", "CORPS", "CUERPO");
    name(Kind.LANGUAGE, "LANGUAGE", "SPRACHE", "LANGUE", "IDIOMA", "LINGUA", "TAAL");
    name(Kind.ABOVE, "SERIES", "DISTRIBUTION", "COLUMN", "DATE", "SOURCE");
    name(
        Kind.BELOW,
        "LOAD-DATE",
        "UPDATE",
        "DATE-CHARGEMENT",
        "GRAPHIC",
        "GRAFIK",
        "GRAPHIQUE",
        "GRÁFICO",
        "PUBLICATION-TYPE",
        "ZEITUNGS-CODE",
        "TYPE-PUBLICATION",
        "PUBLICATION-CODE",
        "PUB-TYPE",
        "JOURNAL-CODE",
        "CODE-REVUE",
        "SUBJECT",
        "THEMEN",
        "SUJET",
        "PERSON",
        "COMPANY",
        "ORGANIZATION",
        "TICKER",
        "INDUSTRY",
        "STATE",
        "COUNTRY",
        "CITY",
        "GEOGRAPHIC",
        "REGION",
        "TYPE",
        "ISSN",
        "DOCUMENT-TYPE",
        "CORRECTION",
        "CORRECTION-DATE",
        "NOTES",
        "ACC-NO",
        "DISCLAIMER",
        "COPYRIGHT",
        "ENHANCEMENT",
        "CLASSIFICATION",
        "PUBLISHER");
  }

  private static final Pattern LINE =
      Pattern.compile("(\\p{L}[\\p{L} -]{1,24}):(?:\\s+(.*))?", Pattern.DOTALL);
  private static final List<String> SURELY_BELOW =
      List.of("Load-Date", "Publication-Type", "Language", "Sprache", "Langue", "Idioma");

  private static void name(Kind kind, String... names) {
    for (String name : names) {
      NAMES.put(name, kind);
    }
  }

  /** What a line above the text is, in capitals or not. */
  static Optional<LexisField> above(String line) {
    return of(line).filter(field -> field.kind != Kind.BELOW);
  }

  /**
   * What a line is that ends the text. Where names are not in capitals, a sentence may begin so:
   * only few are taken.
   */
  static Optional<LexisField> below(String line) {
    boolean isSure = SURELY_BELOW.stream().anyMatch(name -> line.startsWith(name + ":"));
    int colon = line.indexOf(':');
    boolean isUpper =
        colon > 0 && line.substring(0, colon).chars().noneMatch(Character::isLowerCase);
    return isSure || isUpper
        ? of(line).filter(field -> field.kind == Kind.BELOW || field.kind == Kind.LANGUAGE)
        : Optional.empty();
  }

  /** What a line after the text is. */
  static Optional<LexisField> of(String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      return Optional.empty();
    }
    Kind kind = NAMES.get(parts.group(1).strip().replace(' ', '-').toUpperCase(Locale.ROOT));
    String value = parts.group(2) == null ? "" : parts.group(2).strip();
    return Optional.ofNullable(kind).map(each -> new LexisField(each, value));
  }
}
