package broadsheet.text;

/**
 * The words of a text as numbers: without case, marks and punctuation, and with the endings that
 * British and American English spell differently made one. Of a script without blanks each
 * character is a word.
 */
final class StoryWords {
  /** Share of a shingle that a word makes up, where a character of a script without blanks is 1. */
  static final int WORD = 2;

  private static final int LONGEST = 64;
  private static final long FNV_START = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  /** Takes the words one by one. */
  interface Sink {
    /**
     * Takes a word.
     *
     * @param hash the same for the same word
     * @param weight {@link #WORD}, or 1 for a character of a script without blanks
     * @param kind whether it is one of the words that tell stories apart
     */
    void word(long hash, int weight, Kind kind);
  }

  /** What a word tells of its story. */
  enum Kind {
    /** A number, or a word in capitals other than the first of a sentence. */
    PARTICULAR,
    PLAIN
  }

  private final Sink sink;
  private final char[] word = new char[LONGEST];
  private int length;
  private boolean hasDigit;
  private boolean isCapital;
  private boolean isAtStart = true;

  private StoryWords(Sink sink) {
    this.sink = sink;
  }

  /** Gives {@code sink} the words of {@code text} from {@code start} on, in order. */
  static void read(String text, int start, Sink sink) {
    StoryWords words = new StoryWords(sink);
    for (int i = start; i < text.length(); i++) {
      words.add(text.charAt(i));
    }
    words.end();
  }

  private void add(char c) {
    char letter = StoryLetters.of(c);
    if (letter == StoryLetters.NOTHING) {
      return;
    }
    if (letter == StoryLetters.BREAK) {
      end();
      isAtStart |= c == '.' || c == '!' || c == '?' || c == ':' || c == '\n' || isQuote(c);
    } else if (StoryLetters.isUnspaced(c)) {
      end();
      sink.word(mixed((FNV_START ^ letter) * FNV_PRIME), 1, Kind.PLAIN);
    } else {
      if (length == LONGEST) {
        end();
      }
      isCapital |= length == 0 && Character.isUpperCase(c);
      hasDigit |= Character.isDigit(c);
      word[length++] = letter;
    }
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\u201C' || c == '\u201E' || c == '\u00AB';
  }

  private void end() {
    if (length == 0) {
      return;
    }
    Kind kind = hasDigit || (isCapital && !isAtStart) ? Kind.PARTICULAR : Kind.PLAIN;
    int folded = fold(word, length);
    long hash = FNV_START;
    for (int i = 0; i < folded; i++) {
      hash = (hash ^ word[i]) * FNV_PRIME;
    }
    sink.word(mixed(hash), WORD, kind);
    length = 0;
    hasDigit = false;
    isCapital = false;
    isAtStart = false;
  }

  /**
   * Writes colour as color, organise as organize, centre as center, defence as defense, travelled
   * as traveled. That other words change with them does no harm: they do so in every text.
   *
   * @return the new length
   */
  private static int fold(char[] word, int length) {
    int to = 0;
    for (int i = 0; i < length; i++) {
      char c = word[i];
      char before = to > 0 ? word[to - 1] : ' ';
      char after = i + 1 < length ? word[i + 1] : ' ';
      boolean isDropped =
          (c == 'u' && before == 'o' && after == 'r') || (c == 'l' && before == 'l');
      if (!isDropped) {
        boolean isZ = c == 's' && (before == 'i' || before == 'y') && isAfterStem(after);
        word[to++] = isZ ? 'z' : c;
      }
    }
    if (to > 4 && word[to - 1] == 'e') {
      if (word[to - 2] == 'r') {
        word[to - 2] = 'e';
        word[to - 1] = 'r';
      } else if (word[to - 2] == 'c' && word[to - 3] == 'n') {
        word[to - 2] = 's';
      }
    }
    return to;
  }

  private static boolean isAfterStem(char c) {
    return c == 'e' || c == 'i' || c == 'a';
  }

  /** The last step of MurmurHash3 for 64 bits. */
  static long mixed(long hash) {
    long h = hash;
    h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
    h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return h ^ (h >>> 33);
  }
}
