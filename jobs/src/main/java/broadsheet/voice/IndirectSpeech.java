package broadsheet.voice;

import java.util.ArrayList;
import java.util.List;

/** Finds what others say, think or want, in the author's words. */
final class IndirectSpeech {
  private IndirectSpeech() {}

  /**
   * The indirect speech of an article in order of its first characters, without speakers. None
   * overlap one another, nor direct quotations; fragments between quotation marks stand wholly
   * inside or outside.
   *
   * @param words the article; what it takes for quoted is {@code quoted}
   * @param quoted what stands between quotation marks, in order
   */
  static List<Quotation> of(ArticleWords words, List<Quotation> quoted) {
    List<Quotation> found = new ArrayList<>();
    int from = 0;
    while (from < words.size()) {
      int to = from;
      while (to < words.size() && words.sentence(to) == words.sentence(from)) {
        to++;
      }
      if (words.isNews(from)) {
        Spoken spoken = new Spoken(words, quoted, from, to);
        new CueReader(spoken).read();
        found.addAll(spoken.quotations());
      }
      from = to;
    }
    return found;
  }
}
