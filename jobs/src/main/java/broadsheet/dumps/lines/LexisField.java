package broadsheet.dumps.lines;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private static final Map<Kind, Set<String>> NAMES =
      Map.of(
          Kind.HEADLINE, Set.of("HEADLINE", "TITRE"),
          Kind.BYLINE, Set.of("BYLINE", "BY-LINE", "AUTOR", "AUTEUR", "AUTORE", "AUTHOR"),
          Kind.SECTION,
              Set.of("SECTION", "RUBRIK", "RUBRIQUE", "SECCIÓN", "SEZIONE", "RESSORT", "RUBRIEK"),
          Kind.LENGTH,
              Set.of("LENGTH", "LÄNGE", "LONGUEUR", "LONGITUD", "EXTENSIÓN", "LUNGHEZZA", "LENGTE"),
          Kind.DATELINE, Set.of("DATELINE", "ORT", "LIEU"),
          Kind.HIGHLIGHT, Set.of("HIGHLIGHT", "HIGHLIGHTS", "RESUMEN", "ENCART"),
          Kind.URL, Set.of("URL"),
          Kind.BODY, Set.of("BODY", "TEXTE", "CORPS", "CUERPO"),
          Kind.LANGUAGE, Set.of("LANGUAGE", "SPRACHE", "LANGUE", "IDIOMA", "LINGUA", "TAAL"),
          Kind.ABOVE, Set.of("SERIES", "DISTRIBUTION", "COLUMN", "DATE", "SOURCE"));

  private static final String BELOW =
      "LOAD-DATE UPDATE DATE-CHARGEMENT GRAPHIC GRAFIK GRAPHIQUE GRÁFICO PUBLICATION-TYPE"
          + " ZEITUNGS-CODE TYPE-PUBLICATION PUBLICATION-CODE PUB-TYPE JOURNAL-CODE CODE-REVUE"
          + " SUBJECT THEMEN SUJET PERSON COMPANY ORGANIZATION TICKER INDUSTRY STATE COUNTRY CITY"
          + " GEOGRAPHIC REGION TYPE ISSN DOCUMENT-TYPE CORRECTION CORRECTION-DATE NOTES ACC-NO"
          + " DISCLAIMER COPYRIGHT ENHANCEMENT CLASSIFICATION PUBLISHER";
  private static final Set<String> NAMES_BELOW = Set.of(BELOW.split(" "));

  private static final Pattern LINE =
      Pattern.compile("(\\p{L}[\\p{L} -]{1,24}):(?:\\s+(.*))?", Pattern.DOTALL);
  private static final List<String> SURELY_BELOW =
      List.of("Load-Date", "Publication-Type", "Language", "Sprache", "Langue", "Idioma");

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
    String name = parts.group(1).strip().replace(' ', '-').toUpperCase(Locale.ROOT);
    Optional<Kind> kind =
        NAMES_BELOW.contains(name)
            ? Optional.of(Kind.BELOW)
            : Arrays.stream(Kind.values())
                .filter(each -> NAMES.getOrDefault(each, Set.of()).contains(name))
                .findFirst();
    String value = parts.group(2) == null ? "" : parts.group(2).strip();
    return kind.map(each -> new LexisField(each, value));
  }
}
