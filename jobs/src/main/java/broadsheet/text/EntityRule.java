package broadsheet.text;

import java.util.Locale;

/** How a name of an article led to an entity of the corpus. */
public enum EntityRule {
  /** The name is the entity's; at most the case of letters differs. */
  AS_PRINTED,
  /** Diacritics, punctuation, script or capitals throughout were set aside. */
  NORMALISED,
  /** The built-in list has the name as a variant. */
  LISTED_VARIANT,
  /** The built-in list has the name with another type than the article gave it. */
  LISTED_TYPE,
  /** The name is a listed one of Ukraine in another romanization or by its regular Russian form. */
  UKRAINIAN_SPELLING,
  /** The name is a listed person's in another romanization. */
  TRANSLITERATION,
  /** The user's file merges the name with another. */
  USER_MERGE,
  /** The user's file has the name stand alone. */
  USER_SPLIT,
  /** The user's file gives the entity another name. */
  USER_RENAME;

  /** As it stands in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
