package broadsheet.text;

/**
 * The beginnings and endings of words that a model has weights for. A word stands between {@code <}
 * and {@code >}, so that {@code <ab} is a beginning and {@code ab>} an ending; what is both, as is
 * the whole word, counts once. Found without making a string.
 */
final class CrfParts {
  /** Where the weights of a part lie. */
  interface Places {
    void add(int place);
  }

  private static final long BASE = 0x9E3779B97F4A7C15L;

  private int longest;
  private int size;
  private String[] parts = new String[1 << 10];
  private int[] places = new int[1 << 10];

  void put(String part, int place) {
    if (2 * (size + 1) > parts.length) {
      grow();
    }
    size++;
    longest = Math.max(longest, part.length());
    insert(part, place);
  }

  private void insert(String part, int place) {
    int slot = slot(part, 0, part.length(), hash(part));
    parts[slot] = part;
    places[slot] = place;
  }

  private void grow() {
    String[] oldParts = parts;
    int[] oldPlaces = places;
    parts = new String[2 * oldParts.length];
    places = new int[2 * oldPlaces.length];
    for (int i = 0; i < oldParts.length; i++) {
      if (oldParts[i] != null) {
        insert(oldParts[i], oldPlaces[i]);
      }
    }
  }

  /**
   * Tells the places of all parts of a word, each once.
   *
   * @param most length of the longest parts to look at, frame included
   */
  void of(String word, int most, Places found) {
    String framed = '<' + word + '>';
    int end = framed.length();
    int last = Math.min(Math.min(most, longest), end);
    long head = framed.charAt(0) + 1L;
    long tail = framed.charAt(end - 1) + 1L;
    long power = BASE;
    for (int length = 2; length <= last; length++) {
      head = head * BASE + framed.charAt(length - 1) + 1;
      tail += (framed.charAt(end - length) + 1) * power;
      power *= BASE;
      int beginning = place(framed, 0, length, head);
      int ending = place(framed, end - length, end, tail);
      if (beginning != CrfTable.NONE) {
        found.add(beginning);
      }
      if (ending != CrfTable.NONE && ending != beginning) {
        found.add(ending);
      }
    }
  }

  private int place(String text, int from, int to, long hash) {
    int slot = slot(text, from, to, hash);
    return parts[slot] == null ? CrfTable.NONE : places[slot];
  }

  private int slot(String text, int from, int to, long hash) {
    int mask = parts.length - 1;
    int slot = (int) (((hash ^ (hash >>> 29)) * BASE) >>> 40) & mask;
    while (parts[slot] != null
        && !(parts[slot].length() == to - from
            && parts[slot].regionMatches(0, text, from, to - from))) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static long hash(String text) {
    return text.chars().asLongStream().reduce(0, (sum, c) -> sum * BASE + c + 1);
  }
}
