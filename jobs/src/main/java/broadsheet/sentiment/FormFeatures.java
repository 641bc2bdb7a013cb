package broadsheet.sentiment;

/** What kind of sentence and mention it is. */
final class FormFeatures {
  private static final int MOST_NAMES = 6;
  private static final int LENGTHS = 8;
  private static final int MOST_WORDS = 8;
  private static final int MOST_CLAUSES = 4;
  private static final int EARLY = 3;

  private FormFeatures() {}

  static void add(Mention mention, Features to) {
    Reading sentence = mention.sentence();
    int size = sentence.size();
    int names = 0;
    boolean isQuoted = false;
    for (int i = 0; i < size; i++) {
      names += !mention.holds(i) && sentence.isName(i) ? 1 : 0;
      isQuoted |= sentence.isQuoted(i);
    }
    to.add(Kind.ALWAYS, 0);
    to.add(Kind.NAMES, Math.min(names, MOST_NAMES));
    to.add(Kind.LENGTH, Math.min(size / LENGTHS, LENGTHS));
    to.add(Kind.QUOTED, isQuoted ? 1 : 0, mention.isQuoted() ? 1 : 0);
    to.add(Kind.PLACE, place(mention.from(), size));
    to.add(Kind.TITLE, sentence.isTitle() ? 1 : 0);
    to.add(Kind.NAME_LENGTH, Math.min(mention.to() - mention.from(), MOST_WORDS));
    if (size == 0) {
      return;
    }
    to.add(Kind.CLAUSES, Math.min(MOST_CLAUSES, sentence.clause(size - 1)));
    to.add(Kind.LAST, mention.word(size - 1).hash());
    addNameWords(mention, to);
  }

  private static void addNameWords(Mention mention, Features to) {
    for (int i = mention.from(); i < mention.to(); i++) {
      Word word = mention.sentence().word(i);
      if (!mention.sentence().isCapital(i) || word.is(Role.PRONOUN)) {
        to.add(Kind.NAME_WORD, word.hash());
      }
    }
  }

  private static int place(int from, int size) {
    if (from == 0) {
      return 0;
    }
    return from <= EARLY ? 1 : 2 * from < size ? 2 : 3;
  }
}
