package broadsheet.sentiment;

/**
 * One whom a sentence names, at a place in it.
 *
 * @param sentence the sentence; may be empty
 * @param from first word of the name
 * @param to just after its last word; after {@code from} unless the sentence is empty
 */
record Mention(Reading sentence, int from, int to) {
  private static final int FAR = 10;

  /** Whether word {@code i} belongs to the name. */
  boolean holds(int i) {
    return i >= from && i < to;
  }

  /**
   * Word {@code i}; of names only that they are names; what lies beyond the sentence has a word.
   */
  Word word(int i) {
    if (i < 0) {
      return Vocabulary.BEGIN;
    }
    if (i >= sentence.size()) {
      return Vocabulary.END;
    }
    if (holds(i)) {
      return Vocabulary.TARGET;
    }
    return sentence.isName(i) ? Vocabulary.NAME : sentence.word(i);
  }

  /** How many words away word {@code i} is: 1 for a neighbour. */
  int distance(int i) {
    return i < from ? from - i : i - to + 1;
  }

  /** Which side word {@code i} stands on: 1 for left, 2 for right. */
  int side(int i) {
    return i < from ? 1 : 2;
  }

  /** How far away word {@code i} is, in coarse steps. */
  int step(int i) {
    int distance = distance(i);
    if (distance <= 3) {
      return distance;
    }
    return distance <= 5 ? 5 : distance < FAR ? FAR - 1 : FAR;
  }

  /** How many clauses lie between the name and word {@code i}. */
  int clauses(int i) {
    return i < from
        ? sentence.clause(from) - sentence.clause(i)
        : sentence.clause(i) - sentence.clause(to - 1);
  }

  /** Tone of word {@code i} in its scope, -4 to 4; 0 beyond the sentence. */
  float tone(int i) {
    return i < 0 || i >= sentence.size() ? 0 : sentence.tone(i, this);
  }

  boolean isQuoted() {
    return from < sentence.size() && sentence.isQuoted(from);
  }
}
