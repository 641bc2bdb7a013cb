package broadsheet.text;

/**
 * The entity that a name stands for in the corpus.
 *
 * @param entityId type and key of the name, such as {@code per.vladimir-putin} or {@code
 *     loc.ukraine}
 * @param name the canonical name of the built-in or the user's list, else the name as given;
 *     several spellings of an unlisted name share an id, and whoever counts them chooses the one
 *     shown
 * @param type PER, ORG, LOC or MISC
 * @param country ISO 3166-1 alpha-2 code of a listed name, or of the country of a people or
 *     language (French: FR). NULL elsewhere
 * @param rule label of an {@link EntityRule}
 * @param evidence what the rule rests on: the key, the list and its source, or the user's file and
 *     line. NULL for a name as printed
 */
public record EntityRef(
    String entityId, String name, String type, String country, String rule, String evidence) {

  /** Whether the user's file speaks of the name. */
  public boolean isUsers() {
    return rule.startsWith("user_");
  }
}
