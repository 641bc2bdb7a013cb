package broadsheet.sentiment;

import broadsheet.text.Sentences;
import broadsheet.text.Token;
import broadsheet.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A mention and what people say of it.
 *
 * @param text a sentence or a few
 * @param start offset of the first character of the mention, in UTF-16 code units
 * @param end offset just after its last character
 * @param attitude how the sentence speaks of it
 * @param article what the text is from; examples of one article are not independent
 */
public record Example(String text, int start, int end, Attitude attitude, String article) {

  public Example {
    if (start < 0 || end < start || end > text.length()) {
      throw new IllegalArgumentException(
          "no mention from " + start + " to " + end + " in " + text.length() + " characters");
    }
  }

  /** The words of the sentence that the mention begins in, cut as articles are. */
  public Words words() {
    List<List<Token>> sentences = new ArrayList<>();
    Sentences.read(text, 0, text.length(), sentences::add);
    List<Token> last = List.of();
    for (List<Token> sentence : sentences) {
      last = sentence;
      if (sentence.get(sentence.size() - 1).end() > start) {
        break;
      }
    }
    return Words.of(last);
  }
}
