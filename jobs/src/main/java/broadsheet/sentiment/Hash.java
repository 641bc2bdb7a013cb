package broadsheet.sentiment;

/** Numbers for words and features, the same on every machine. Words cannot be told from them. */
final class Hash {
  private static final int FNV_START = 0x811c9dc5;
  private static final int FNV_PRIME = 0x01000193;
  private static final int SECOND = 0x9e3779b9;
  private static final int THIRD = 0x7f4a7c15;

  private Hash() {}

  /** Of the first {@code length} UTF-16 code units of a word (FNV-1a, mixed). */
  static int of(CharSequence word, int length) {
    int hash = FNV_START;
    for (int i = 0; i < length; i++) {
      hash = (hash ^ word.charAt(i)) * FNV_PRIME;
    }
    return mixed(hash);
  }

  /** Of a kind of feature and what it is about, in this order. */
  static int of(int kind, int first, int second) {
    return mixed(mixed(kind * SECOND + first) * THIRD + second);
  }

  /** The last step of MurmurHash3. */
  private static int mixed(int hash) {
    int h = hash;
    h = (h ^ (h >>> 16)) * 0x85ebca6b;
    h = (h ^ (h >>> 13)) * 0xc2b2ae35;
    return h ^ (h >>> 16);
  }
}
