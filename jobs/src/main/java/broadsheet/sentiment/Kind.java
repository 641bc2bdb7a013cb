package broadsheet.sentiment;

/** A kind of feature. Their names are part of the weights: change one and train again. */
enum Kind {
  /** What every mention has: the share of the attitudes. */
  ALWAYS,
  /** A word of the sentence. */
  WORD,
  /** A word by side. */
  SIDE,
  /** A word by side and distance. */
  DISTANCE(0.7f),
  /** Two words beside each other. */
  PAIR(0.7f),
  /** The beginning of a word. */
  STEM(0.7f),
  /** The beginning of a word by side. */
  SIDE_STEM(0.7f),
  /** The words before and after the name. */
  AROUND,
  /** One word before the name. */
  BEFORE,
  /** One word after it. */
  AFTER,
  /** The second word after it. */
  SECOND_AFTER,
  /** Two words before it. */
  TWO_BEFORE,
  /** Two words after it. */
  TWO_AFTER,
  /** Three words before it. */
  THREE_BEFORE,
  /** Three words after it. */
  THREE_AFTER,
  /** What the name owns. */
  OWNED,
  /** How good or bad that is. */
  OWNED_TONE,
  /** What the name does, is, or has done to it. */
  VERB,
  /** The beginning of that verb. */
  VERB_STEM,
  /** How good or bad it is. */
  VERB_TONE,
  /** How good or bad it is what the verb is about. */
  OBJECT_TONE,
  /** The verb and a word that it is about. */
  VERB_OBJECT,
  /** The word that governs the name. */
  GOVERNOR,
  /** How good or bad that is. */
  GOVERNOR_TONE,
  /** That word and the one before. */
  TWO_GOVERNORS,
  /** How good or bad the word before the governor is. */
  SECOND_GOVERNOR_TONE,
  /** What was done by the name. */
  DONE_BY,
  /** How good or bad that was. */
  DONE_BY_TONE,
  /** Sum of tones of a part of the sentence. */
  TONE,
  /** How good or bad a part of the sentence is, in steps. */
  TONE_STEP,
  /** The nearest words with a tone. */
  NEAREST_TONE,
  /** How many other names there are. */
  NAMES(0.7f),
  /** How long the sentence is. */
  LENGTH(0.7f),
  /** Quotation marks. */
  QUOTED(0.7f),
  /** Where the name stands in the sentence. */
  PLACE(0.7f),
  /** Whether the sentence is a title. */
  TITLE(0.7f),
  /** How long the name is. */
  NAME_LENGTH(0.7f),
  /** A word of the name without a capital. */
  NAME_WORD(0.7f),
  /** How many clauses there are. */
  CLAUSES(0.7f),
  /** How the sentence ends. */
  LAST(0.7f);

  private final int number = Hash.of(name(), name().length());
  private final float scale;

  Kind() {
    this(1);
  }

  Kind(float scale) {
    this.scale = scale;
  }

  /** A number of its own, by its name. */
  int number() {
    return number;
  }

  /** What a value of one counts: less for kinds with many features of a mention. */
  float scale() {
    return scale;
  }
}
