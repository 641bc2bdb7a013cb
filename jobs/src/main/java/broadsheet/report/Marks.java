package broadsheet.report;

/** A sentence on one line, with the names that stand in it marked: {@code in [[Kyiv]] today}. */
final class Marks {
  private final String sentence;
  private final int start;
  private final StringBuilder marked = new StringBuilder();
  private int done;

  /**
   * Begins a sentence.
   *
   * @param start its offset in the article
   */
  Marks(String sentence, int start) {
    this.sentence = sentence;
    this.start = start;
  }

  /** Marks what stands between two offsets in the article; to be called in their order. */
  void add(int charStart, int charEnd) {
    int from = Math.max(done, charStart - start);
    int to = Math.min(sentence.length(), charEnd - start);
    if (from < to) {
      marked.append(sentence, done, from).append("[[").append(sentence, from, to).append("]]");
      done = to;
    }
  }

  /** The sentence with all marks. */
  String text() {
    return (marked + sentence.substring(done)).replaceAll("\\s+", " ").strip();
  }
}
