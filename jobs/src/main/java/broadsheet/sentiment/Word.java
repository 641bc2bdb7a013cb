package broadsheet.sentiment;

/**
 * What the model knows of a word, wherever it stands.
 *
 * @param hash number of the word
 * @param stem number of its first letters; 0 if it is too short to have a stem
 * @param roles set of {@link Role#bit}
 * @param rating its tone, -4 to 4; 0 if it has none
 * @param row its place among the word vectors; -1 if it has none
 * @param form what its letters tell
 */
record Word(int hash, int stem, int roles, float rating, int row, Form form) {
  private static final int STEM = 5;

  /** What letters tell of a word. */
  enum Form {
    /** A sign, or a part of a word. */
    SIGN,
    /** A number. */
    NUMBER,
    /** Ends as adverbs do. */
    ADVERB,
    /** Ends as most participles do. */
    PARTICIPLE,
    /** Any other word. */
    OTHER;

    private static Form of(String word) {
      if (word.isEmpty() || !Character.isLetterOrDigit(word.charAt(0))) {
        return SIGN;
      }
      if (Character.isDigit(word.charAt(0))) {
        return NUMBER;
      }
      if (word.endsWith("ly")) {
        return ADVERB;
      }
      boolean isParticiple =
          word.endsWith("ed") || word.endsWith("en") || word.endsWith("wn") || word.endsWith("ght");
      return isParticiple ? PARTICIPLE : OTHER;
    }
  }

  /** A word in lower case. */
  static Word of(String word, int roles, float rating, int row) {
    Form form = Form.of(word);
    int length = word.length();
    int stem = length >= STEM && form != Form.SIGN ? Hash.of(word, STEM) : 0;
    return new Word(Hash.of(word, length), stem, roles, rating, row, form);
  }

  boolean is(Role role) {
    return (roles & role.bit()) != 0;
  }

  /** Whether it has letters or digits: it is no sign and no clipped ending. */
  boolean isReal() {
    return form != Form.SIGN;
  }

  /** Whether it begins with a letter. */
  boolean hasLetters() {
    return isReal() && form != Form.NUMBER;
  }
}
