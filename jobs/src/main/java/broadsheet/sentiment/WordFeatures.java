package broadsheet.sentiment;

/** The words around a mention, by side and distance. */
final class WordFeatures {
  private WordFeatures() {}

  static void add(Mention mention, Features to) {
    int size = mention.sentence().size();
    for (int i = 0; i < size; i++) {
      if (mention.holds(i)) {
        continue;
      }
      Word word = mention.word(i);
      int side = mention.side(i);
      to.add(Kind.WORD, word.hash());
      to.add(Kind.SIDE, word.hash(), side);
      to.add(Kind.DISTANCE, word.hash(), 16 * side + mention.step(i));
      if (word.stem() != 0) {
        to.add(Kind.STEM, word.stem());
        to.add(Kind.SIDE_STEM, word.stem(), side);
      }
      if (i + 1 < size) {
        to.add(Kind.PAIR, word.hash(), mention.word(i + 1).hash());
      }
    }
  }
}
