package broadsheet.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds sentences, names and tone in articles. Thread-safe. The same sentence always gets the same
 * tone, whatever stands around it; its names may hang on the rest of the article.
 */
public final class Annotator {
  private final NameFinder finder;
  private final NameFinder preferred;
  private final Set<NamingRule> rules;
  private final Tone tone;

  /**
   * An annotator with the given engine and all rules.
   *
   * @param finder of names in sentences
   */
  public Annotator(NameFinder finder) {
    this(finder, ArticleConsistency.RULES);
  }

  /**
   * An annotator with the given engine.
   *
   * @param finder of names in sentences
   * @param rules of {@link ArticleConsistency#RULES}, that look at the whole article
   */
  Annotator(NameFinder finder, Set<NamingRule> rules) {
    this(finder, Gazetteer.NONE, rules);
  }

  private Annotator(NameFinder finder, NameFinder preferred, Set<NamingRule> rules) {
    this.finder = finder;
    this.preferred = preferred;
    this.rules = Set.copyOf(rules);
    this.tone = Tone.english();
  }

  /** The same with a finder whose names go before all others that they overlap. */
  public Annotator with(NameFinder first) {
    return new Annotator(finder, first, rules);
  }

  /** The one for English, loaded when first asked for and then held for the life of the JVM. */
  public static Annotator english() {
    return English.ANNOTATOR;
  }

  /**
   * The same without some of the rules that look at the whole article.
   *
   * @param left the rules to leave out; those that look at no article are passed over
   */
  public Annotator without(Collection<NamingRule> left) {
    Set<NamingRule> others = new HashSet<>(rules);
    others.removeAll(Set.copyOf(left));
    return new Annotator(finder, others);
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
    ArticleConsistency names = new ArticleConsistency(text, rules);
    List<Annotation.Name> sure = new ArrayList<>();
    for (Layout.Block block : layout.blocks()) {
      Sentences.read(
          text,
          block.start(),
          block.end(),
          tokens -> {
            if (block.section().isNews()) {
              List<NameFinder.Span> spans =
                  hasLetter(tokens) ? finder.find(words(tokens)) : List.of();
              names.add(new NameLine(sentences.size(), tokens, spans));
              List<NameFinder.Span> listed = preferred.find(words(tokens));
              listed.forEach(span -> sure.add(Names.whole(tokens, span, sentences.size())));
              spans = Preferred.spans(listed, certain(spans));
              sentences.add(sentence(block, tokens, tone.of(words(tokens), spans)));
            } else {
              sentences.add(sentence(block, tokens, null));
            }
          });
    }
    return new Annotation(sentences, Preferred.names(sure, names.names()));
  }

  private static List<NameFinder.Span> certain(List<NameFinder.Span> spans) {
    return spans.stream().filter(span -> !span.isDoubtful()).toList();
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
