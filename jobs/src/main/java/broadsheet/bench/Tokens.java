package broadsheet.bench;

import broadsheet.text.Sentences;
import broadsheet.text.Token;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Our tokeniser, with something behind it.
 *
 * @param name of the contender
 * @param tagger takes the words of a sentence, tells how much it found
 */
record Tokens(String name, ToLongFunction<List<String>> tagger) implements Contender {

  /** Nothing behind it. */
  static Tokens alone() {
    return new Tokens("tokeniser alone", words -> words.size());
  }

  @Override
  public Work read(List<String> texts) {
    long[] sums = new long[2];
    for (String text : texts) {
      Sentences.read(
          text,
          0,
          text.length(),
          tokens -> {
            sums[0] += tokens.size();
            sums[1] += tagger.applyAsLong(tokens.stream().map(Token::word).toList());
          });
    }
    return new Work(sums[0], sums[1]);
  }
}
