package broadsheet.text;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.util.TypesafeMap;
import java.io.CharArrayReader;
import java.io.Reader;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/**
 * CoreNLP's Penn Treebank tokeniser, hyphened words whole, made once and given one text after the
 * other: to make it takes longer than to read a paragraph, and its labels are larger than tokens.
 * For one thread.
 */
final class Lexer {
  private static final String OPTIONS = "splitHyphenated=false,untokenizable=noneKeep";
  private static final char[] NO_TEXT = {};

  private final Label label = new Label();
  private final PTBTokenizer<CoreLabel> tokens =
      (PTBTokenizer<CoreLabel>)
          PTBTokenizer.factory(new Labels(label), OPTIONS)
              .getTokenizer(new CharArrayReader(NO_TEXT));
  private final Object lexer;
  private final Method reset;
  private final Method begin;
  private final StringBuilder blanks;
  private final int firstState;

  /**
   * A tokeniser at the end of no text.
   *
   * @throws IllegalStateException if this is another CoreNLP, whose tokeniser works otherwise
   */
  Lexer() {
    try {
      Field field = PTBTokenizer.class.getDeclaredField("lexer");
      field.setAccessible(true);
      lexer = field.get(tokens);
      reset = lexer.getClass().getMethod("yyreset", Reader.class);
      reset.setAccessible(true);
      begin = lexer.getClass().getMethod("yybegin", int.class);
      begin.setAccessible(true);
      Field after = lexer.getClass().getDeclaredField("prevWordAfter");
      after.setAccessible(true);
      blanks = (StringBuilder) after.get(lexer);
      Method state = lexer.getClass().getMethod("yystate");
      state.setAccessible(true);
      firstState = (int) state.invoke(lexer);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("tokeniser of another CoreNLP", e);
    }
  }

  /** Begins with another text, whatever came of the last one. */
  void read(char[] text) {
    try {
      reset.invoke(lexer, new CharArrayReader(text));
      begin.invoke(lexer, firstState);
      blanks.setLength(0);
      label.spelling = "";
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("tokeniser of another CoreNLP", e);
    }
  }

  /** Whether there is another token; goes on to it. */
  boolean advance() {
    if (!tokens.hasNext()) {
      return false;
    }
    tokens.next();
    return true;
  }

  /** The token. */
  String word() {
    return label.word;
  }

  /** Where it begins in the text. */
  int start() {
    return label.start;
  }

  /** Just after its end in the text. */
  int end() {
    return label.end;
  }

  /** The one token that the tokeniser knows at a time; it asks how the last one was spelled. */
  private static final class Label extends CoreLabel {
    private String word = "";
    private String spelling = "";
    private int start;
    private int end;

    /** Keeps what is asked for again, and nothing else. */
    @Override
    public <V> V set(Class<? extends TypesafeMap.Key<V>> key, V value) {
      if (CoreAnnotations.OriginalTextAnnotation.class.equals(key)) {
        spelling = (String) value;
      }
      return null;
    }

    @Override
    public String originalText() {
      return spelling;
    }
  }

  /** Gives the tokeniser the same label again and again. */
  private static final class Labels extends CoreLabelTokenFactory {
    private final Label label;

    Labels(Label label) {
      this.label = label;
    }

    @Override
    public CoreLabel makeToken(String word, int start, int length) {
      label.word = word;
      label.spelling = word;
      label.start = start;
      label.end = start + length;
      return label;
    }
  }
}
