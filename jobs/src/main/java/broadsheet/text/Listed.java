package broadsheet.text;

/**
 * A line of the built-in list of names.
 *
 * @param type ORG, LOC, PER or MISC
 * @param kind what it is; see {@link Variants}
 * @param canonical the name that stands for all its variants
 * @param variant one spelling; equal to canonical in one line of each entity
 * @param country ISO 3166-1 alpha-2 code (XK: Kosovo, by CLDR). NULL where none applies
 * @param source where the fact can be looked up
 * @param file the resource it stands in
 */
record Listed(
    String type,
    String kind,
    String canonical,
    String variant,
    String country,
    String source,
    String file) {

  boolean isCanonical() {
    return variant.equals(canonical);
  }

  /**
   * Whether the name tells the type better than the model does; cities share names with clubs,
   * companies with rivers.
   */
  boolean settlesType() {
    return switch (kind) {
      case "country", "former", "capital", "body", "seat", "media", "organisation", "matter" ->
          true;
      default -> false;
    };
  }

  /**
   * Whether the name is this wherever it is printed so, if it is nothing else that is listed. A
   * word alone may be a common noun, and a short one in capitals many things.
   */
  boolean isUnmistakable() {
    return switch (kind) {
      case "organisation", "matter" -> true;
      case "body", "media", "company" -> variant.indexOf(' ') > 0;
      default ->
          type.equals("LOC") && NameKey.ofAcronym(variant).isEmpty() && variant.indexOf('.') < 0;
    };
  }
}
