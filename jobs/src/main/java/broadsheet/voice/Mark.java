package broadsheet.voice;

/**
 * A quotation mark of a text.
 *
 * @param start offset of its first character, in UTF-16 code units
 * @param length 2 for two characters that stand for one mark, as {@code ''}
 * @param family which marks it goes with
 * @param side whether it opens or closes
 */
record Mark(int start, int length, Family family, Side side) {

  /** Marks that open and close each other; writers mix those of one family. */
  enum Family {
    DOUBLE,
    SINGLE,
    ANGLE,
    CORNER
  }

  /** What a mark does. */
  enum Side {
    OPENS,
    CLOSES,
    /** It opens if nothing of its family is open. */
    EITHER,
    /** It closes if something of its family is open and the next one cannot do so. */
    CLOSES_OR_APOSTROPHE
  }

  int end() {
    return start + length;
  }
}
