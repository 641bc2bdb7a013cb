package broadsheet.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what others say, think or want, in the author's words. */
final class IndirectSpeech {
  private IndirectSpeech() {}

  /**
   * The quotations of an article with its indirect speech, in order of their first characters. No
   * indirect speech overlaps another, nor a direct quotation; a fragment between quotation marks
   * stands wholly inside or outside.
   *
   * @param quoted what is quoted, in order
   */
  static List<Quotation> with(ArticleWords words, List<Quotation> quoted) {
    boolean[] isDirect = direct(words, quoted);
    List<Quotation> found = new ArrayList<>(quoted);
    Tags tags = new Tags(words);
    int from = 0;
    while (from < words.size()) {
      int to = from;
      while (to < words.size() && words.sentence(to) == words.sentence(from)) {
        to++;
      }
      if (words.isNews(from)) {
        SentenceWords sentence = new SentenceWords(words, isDirect, from, to);
        Spoken spoken = new Spoken(words, sentence);
        CueReader.read(sentence, spoken);
        found.addAll(spoken.quotations(tags));
      }
      from = to;
    }
    found.sort(
        Comparator.comparingInt((Quotation quotation) -> quotation.content().start())
            .thenComparingInt(quotation -> -quotation.content().end()));
    return found;
  }

  /** For each word of the article, whether it stands in a direct quotation. */
  private static boolean[] direct(ArticleWords words, List<Quotation> quoted) {
    boolean[] isDirect = new boolean[words.size()];
    for (Quotation quotation : quoted) {
      if (quotation.kind() == Quotation.Kind.DIRECT) {
        int i = words.at(quotation.content().start());
        while (i < words.size() && words.start(i) < quotation.content().end()) {
          isDirect[i++] = true;
        }
      }
    }
    return isDirect;
  }
}
