package broadsheet.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Cuts text into sentences of tokens: CoreNLP's Penn Treebank tokeniser, hyphened words whole, and
 * the rule of its sentence splitter. Time and memory are linear in the text, whatever it holds.
 */
public final class Sentences {
  /** Longer "sentences" are tables, lists or noise; they are cut. */
  public static final int MOST_TOKENS = 400;

  private static final ThreadLocal<Lexer> LEXERS = ThreadLocal.withInitial(Lexer::new);

  private final Lexer lexer;
  private final Consumer<List<Token>> sink;
  private List<Token> sentence = new ArrayList<>();
  private boolean isEnded;

  private Sentences(Lexer lexer, Consumer<List<Token>> sink) {
    this.lexer = lexer;
    this.sink = sink;
  }

  /**
   * Gives each sentence of {@code text} from {@code start} to {@code end}, in order, to {@code
   * sink}. A sentence has at least one token and at most {@link #MOST_TOKENS}, not counting a full
   * stop without a place of its own; tokens do not overlap.
   */
  public static void read(String text, int start, int end, Consumer<List<Token>> sink) {
    Lexer lexer = LEXERS.get();
    LEXERS.remove(); // whoever reads a text while reading another gets a new one
    Sentences sentences = new Sentences(lexer, sink);
    int from = start;
    while (from < end) {
      int to = Pieces.end(text, from, end);
      sentences.readPiece(text, from, to);
      from = to;
    }
    sentences.flush();
    LEXERS.set(lexer);
  }

  private void readPiece(String text, int from, int to) {
    lexer.read(Pieces.printable(text, from, to));
    int last = from;
    while (lexer.advance()) {
      int start = Math.max(last, from + lexer.start());
      last = Math.max(start, from + lexer.end());
      add(new Token(lexer.word(), start, last));
    }
  }

  private void add(Token token) {
    if (isEnded && !(closes(token.word()) && belongs(token.word()))) {
      flush();
    }
    if (sentence.size() >= MOST_TOKENS && token.start() < token.end()) {
      flush();
    }
    sentence.add(token);
    isEnded |= ends(token.word());
  }

  private void flush() {
    if (!sentence.isEmpty()) {
      sink.accept(sentence);
      sentence = new ArrayList<>();
    }
    isEnded = false;
  }

  private static boolean ends(String word) {
    return word.equals(".") || word.equals("。") || (!word.isEmpty() && isAllMarks(word));
  }

  private static boolean isAllMarks(String word) {
    for (int i = 0; i < word.length(); i++) {
      if ("!?！？".indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Closing quotes and brackets after the full stop go with it. */
  private static boolean closes(String word) {
    if (word.length() == 1) {
      char c = word.charAt(0);
      int type = Character.getType(c);
      return type == Character.END_PUNCTUATION
          || type == Character.FINAL_QUOTE_PUNCTUATION
          || "\"'>＂＇＞".indexOf(c) >= 0;
    }
    return word.equals("''") || word.equals("’’") || word.matches("-R[CRS]B-");
  }

  /** A straight quote closes only if one is open. */
  private boolean belongs(String word) {
    if (!word.equals("\"") && !word.equals("'")) {
      return true;
    }
    return sentence.stream().filter(token -> token.word().equals(word)).count() % 2 == 1;
  }
}
