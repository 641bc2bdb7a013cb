package broadsheet.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds sentences, names and tone in articles. Thread-safe. The same sentence always gets the same
 * names and tone, whatever stands around it.
 */
public final class Annotator {
  private final NameFinder finder;
  private final Tone tone;

  /**
   * An annotator with the given engine.
   *
   * @param finder of names in sentences
   */
  public Annotator(NameFinder finder) {
    this.finder = finder;
    this.tone = Tone.english();
  }

  /** The one for English, loaded when first asked for and then held for the life of the JVM. */
  public static Annotator english() {
    return English.ANNOTATOR;
  }

  private static final class English {
    static final Annotator ANNOTATOR = new Annotator(CrfNames.english());
  }

  /**
   * Sentences of all sections; names and tone of those that are news.
   *
   * @param text an article
   * @param layout its blocks
   */
  public Annotation annotate(String text, Layout layout) {
    List<Annotation.Sentence> sentences = new ArrayList<>();
    List<Annotation.Name> names = new ArrayList<>();
    for (Layout.Block block : layout.blocks()) {
      Sentences.read(
          text,
          block.start(),
          block.end(),
          tokens -> {
            if (block.section().isNews()) {
              news(text, block, tokens, sentences, names);
            } else {
              sentences.add(sentence(block, tokens, null));
            }
          });
    }
    return new Annotation(sentences, names);
  }

  private void news(
      String text,
      Layout.Block block,
      List<Token> tokens,
      List<Annotation.Sentence> sentences,
      List<Annotation.Name> names) {
    List<NameFinder.Span> spans = hasLetter(tokens) ? finder.find(words(tokens)) : List.of();
    for (NameFinder.Span span : spans) {
      Annotation.Name name = Names.trim(text, tokens, span, sentences.size());
      if (name != null) {
        names.add(name);
      }
    }
    sentences.add(sentence(block, tokens, tone.of(words(tokens), spans)));
  }

  private static Annotation.Sentence sentence(Layout.Block block, List<Token> tokens, Double tone) {
    return new Annotation.Sentence(
        tokens.get(0).start(),
        tokens.get(tokens.size() - 1).end(),
        block.paragraph(),
        block.section(),
        tokens.size(),
        tone);
  }

  private static List<String> words(List<Token> tokens) {
    return tokens.stream().map(Token::word).toList();
  }

  private static boolean hasLetter(List<Token> tokens) {
    return tokens.stream()
        .anyMatch(token -> token.word().codePoints().anyMatch(Character::isLetter));
  }
}
