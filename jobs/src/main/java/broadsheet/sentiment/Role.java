package broadsheet.sentiment;

import java.util.Locale;

/** What a word does in a sentence. */
enum Role {
  /** Turns what follows round: not, without. */
  NEGATION(1 << 0),
  /** Begins another clause, more or less. */
  BORDER(1 << 1),
  /** May stand between a subject and the verb that tells what it does. */
  AUXILIARY(1 << 2),
  /** A form of "be" or "get", which makes a participle passive. */
  BE(1 << 3),
  /** May stand between a preposition or verb and the name that it governs: a title, an article. */
  OPENER(1 << 4),
  /** The possessive ending of a name. */
  POSSESSIVE(1 << 5),
  /** Too common to say what a sentence is about. */
  EMPTY(1 << 6),
  /** Stands for a name. */
  PRONOUN(1 << 7),
  /** Borders clauses, but does not end the scope of a negation. */
  LINK(1 << 8),
  /** Goes before the one who does what a passive verb says. */
  BY(1 << 9);

  private final int bit;

  Role(int bit) {
    this.bit = bit;
  }

  /** As a set of one. */
  int bit() {
    return bit;
  }

  /**
   * The one of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Role of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
