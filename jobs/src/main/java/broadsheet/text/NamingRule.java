package broadsheet.text;

import java.util.Locale;

/**
 * How a name as printed led to the name that stands for it in its article. Where several apply, the
 * one that tells most is given: a link to another name, then the type, then what was cut off.
 */
public enum NamingRule {
  /** The name is what is printed. */
  AS_PRINTED,
  /** Line breaks, quotation marks, brackets, dashes or curly apostrophes were set aside. */
  TIDIED,
  /** A leading {@code the} was set aside. */
  THE_DROPPED,
  /** A possessive ending was set aside. */
  POSSESSIVE,
  /** What joins a name to another word was set aside: Kiev-based, pro-Trump, D-Ohio. */
  AFFIX_DROPPED,
  /** A mark of legal form was set aside: Boeing Co., Siemens AG. */
  COMPANY_MARK,
  /** A title or rank was set aside: Mrs Clinton, Gen. Smith. */
  TITLE_STRIPPED,
  /** Words in small letters at its ends were set aside: Xinhua news agency. */
  SMALL_WORDS_CUT,
  /** A team in a line of results or of a league table. */
  RESULT_LINE,
  /** A word such as University or Ministry makes its name an organisation. */
  ORGANISATION_WORD,
  /** Abbreviation in brackets and full name before it make each other organisations. */
  BRACKETED_BODY,
  /** A nickname in quotation marks between first and family name: Anna "Ann" Lee. */
  NICKNAME,
  /** The name ends in 's for itself: Moody's. */
  OWN_ENDING,
  /** The article says what it is: the band X; X is a village. */
  SAID_TO_BE,
  /** A list of countries, capitals and bodies settles the type. */
  LISTED,
  /** The list has the name, mostly of an organisation, where the models see none. */
  LISTED_UNSEEN,
  /** A list of football clubs settles the type where the article is about football. */
  CLUB,
  /** A second model sees the name where the first sees none. */
  SECOND_MODEL,
  /** The same words are a name elsewhere in the article. */
  SEEN_ELSEWHERE,
  /** The words belong to a longer name of another type in the article. */
  PART_OF_NAME,
  /** The same words have another type in most of the article's namings. */
  ARTICLE_MAJORITY,
  /** A town the article tells apart from a better known one by its region: Paris, Texas. */
  TOWN_AND_REGION,
  /** The organisation is named without its word of legal form elsewhere: Boeing Company. */
  COMPANY_WORD,
  /** An abbreviation that the article puts in brackets after the full name. */
  BRACKETED,
  /** The initials of exactly one longer name of the article. */
  INITIALS,
  /** The person is named by another full form more often: with or without middle names. */
  FULL_NAME,
  /** A family name, or its last part, of a person whose full name the article gives. */
  SURNAME,
  /** An initial and a family name of a person whose full name the article gives. */
  INITIAL_AND_SURNAME,
  /** A first name of the only person so called, whose full name stands before. */
  FIRST_NAME,
  /** The user's list of names has the surface, and says what it stands for. */
  GAZETTEER;

  /** As it stands in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
