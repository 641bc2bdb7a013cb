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
  /** Another form of a person's name in the corpus has more or fewer middle names. */
  MIDDLE_NAME,
  /** Another company of the corpus has the name with or without a word of legal form. */
  LEGAL_FORM,
  /** Another form of the first name, with the same family name, in articles on the same matters. */
  FIRST_NAME_VARIANT,
  /**
   * The name is a listed person's in another romanization, or that of another name of the corpus in
   * articles on the same matters.
   */
  TRANSLITERATION,
  /** The family name of the person whom nearly all articles mean that tell. */
  SURNAME_CORPUS,
  /** The acronym of what nearly all articles mean that tell. */
  ACRONYM_CORPUS,
  /** Nearly all other articles give the name another type. */
  CORPUS_TYPE,
  /** Several entities of the corpus could be meant: the name stands alone. */
  AMBIGUOUS,
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
