package broadsheet.voice;

/**
 * Where what begins at a word of a sentence ends: clauses run on to the end of the sentence or to
 * the next cue that the author leads in, objects to the end of their phrase. Every end is looked up
 * once, so that the time is linear in the words.
 */
final class ContentEnds {
  private static final int SUBJECT = 8;
  private static final int LIST = 7;

  private final SentenceWords words;
  private final int[] clauses;
  private final int[] objects;
  private final int[] auxiliaries;
  private final boolean[] clausal;

  ContentEnds(SentenceWords words) {
    this.words = words;
    int size = words.size();
    clauses = new int[size + 1];
    objects = new int[size + 1];
    clausal = new boolean[size + 1];
    clauses[size] = size;
    objects[size] = size;
    auxiliaries = new int[size + 1];
    auxiliaries[size] = size;
    for (int i = size - 1; i >= 0; i--) {
      int end = clauseEnd(i);
      clauses[i] = end < 0 ? clauses[i + 1] : end;
      objects[i] = endsObject(i) ? i : objects[i + 1];
      boolean isRelative = words.is(i, CueWord.CLAUSAL) || ClauseWords.RELATIVE.has(words.word(i));
      int next = isRelative ? size : auxiliaries[i + 1];
      auxiliaries[i] = words.is(i, CueWord.AUXILIARY) ? i : next;
      clausal[i] = !words.is(i, CueWord.STOP) && (words.is(i, CueWord.AUXILIARY) || clausal[i + 1]);
    }
  }

  /** Index just after the last word of the clause that begins at {@code start}. */
  int ofClause(int start) {
    int from = Math.min(start + 1, words.size());
    int end = clauses[from];
    while (end <= start && from < words.size()) {
      from++;
      end = clauses[from];
    }
    return Math.max(end, start);
  }

  /** Index just after the last word of the object that begins at {@code start}. */
  int ofObject(int start) {
    return objects[Math.min(start + 1, words.size())];
  }

  /** The same of an object without a clause in it. */
  int ofNouns(int start) {
    return Math.min(ofObject(start), auxiliaries[Math.min(start + 1, words.size())]);
  }

  /** Whether a verb such as is or would follows before the next comma or other stop. */
  boolean isClause(int start) {
    return clausal[Math.min(start, words.size())];
  }

  /** Where a clause before word {@code i} ends if the author goes on there; -1 if he does not. */
  private int clauseEnd(int i) {
    if (words.is(i, ";")) {
      return i;
    }
    if (!words.isCue(i)) {
      return -1;
    }
    if (!words.isFinite(i)) {
      return words.is(i - 1, ",") ? i - 1 : -1;
    }
    if (words.is(i - 1, "and") || words.is(i - 1, "but")) {
      return i - 1;
    }
    for (int j = i - 1; j > 0 && j > i - SUBJECT; j--) {
      if (words.is(j, ",")) {
        return words.is(j + 1, CueWord.SPLIT) ? j : -1;
      }
    }
    return -1;
  }

  private boolean endsObject(int i) {
    if (words.isQuoted(i)) {
      return false;
    }
    if (words.is(i, CueWord.STOP)) {
      return !(words.is(i, ",") && goesOn(i));
    }
    boolean isJoint = words.is(i, "and") || words.is(i, "but");
    boolean isInWhich = words.is(i, "which") && words.is(i - 1, CueWord.ADJUNCT);
    return (words.is(i, CueWord.OBJECT_END) && !isInWhich) || (isJoint && isClauseAt(i + 1));
  }

  /** Whether an object goes on behind a comma, as in a list. */
  private boolean goesOn(int comma) {
    if (words.is(comma + 1, CueWord.GOING_ON)) {
      return true;
    }
    for (int i = comma + 1; i < comma + LIST; i++) {
      if (words.is(i, "or")) {
        return true;
      }
      if (words.is(i, "and")) {
        return i > comma + 1 && !isClauseAt(i + 1);
      }
      if (words.is(i, CueWord.AUXILIARY) || words.is(i, CueWord.SUBJECT)) {
        return false;
      }
    }
    return false;
  }

  private boolean isClauseAt(int i) {
    return words.is(i, CueWord.AUXILIARY)
        || words.is(i, CueWord.SUBJECT)
        || words.isCue(i)
        || words.isCue(i + 1);
  }
}
