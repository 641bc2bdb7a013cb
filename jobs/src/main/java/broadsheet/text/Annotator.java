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
  private final boolean isConfident;
  private final Set<NamingRule> rules;
  private final Lexicon lexicon;
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
    this(finder, Gazetteer.NONE, false, rules, Lexicon.english());
  }

  private Annotator(
      NameFinder finder,
      NameFinder preferred,
      boolean isConfident,
      Set<NamingRule> rules,
      Lexicon lexicon) {
    this.finder = finder;
    this.preferred = preferred;
    this.isConfident = isConfident;
    this.rules = Set.copyOf(rules);
    this.lexicon = lexicon;
    this.tone = new Tone(lexicon);
  }

  /** The same with a finder whose names go before all others that they overlap. */
  public Annotator with(NameFinder first) {
    return new Annotator(finder, first, isConfident, rules, lexicon);
  }

  /** The same with another lexicon of tone. */
  public Annotator with(Lexicon other) {
    return new Annotator(finder, preferred, isConfident, rules, other);
  }

  /** The same that tells of each name how sure the finder is, at over a third more time. */
  public Annotator confident() {
    return new Annotator(finder, preferred, true, rules, lexicon);
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
    return new Annotator(finder, preferred, isConfident, others, lexicon);
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
            boolean isNews = block.section().isNews();
            Tone.Reading reading = isNews ? read(tokens, sentences.size(), names, sure) : null;
            sentences.add(sentence(block, tokens, reading));
          });
    }
    return new Annotation(sentences, Preferred.names(sure, names.names()));
  }

  /** Finds the names of a sentence, preferred ones apart, and gives its tone. */
  private Tone.Reading read(
      List<Token> tokens, int sentence, ArticleConsistency names, List<Annotation.Name> sure) {
    List<String> words = words(tokens);
    List<NameFinder.Span> found = hasLetter(words) ? finder.find(words) : List.of();
    names.add(
        isConfident
            ? new NameLine(sentence, tokens, found, finder.confidences(words, found))
            : new NameLine(sentence, tokens, found));
    List<NameFinder.Span> listed = preferred.find(words);
    listed.forEach(span -> sure.add(Names.whole(tokens, span, sentence)));
    return tone.read(words, Preferred.spans(listed, certain(found)));
  }

  private static List<NameFinder.Span> certain(List<NameFinder.Span> spans) {
    return spans.stream().filter(span -> !span.isDoubtful()).toList();
  }

  /** A sentence; {@code reading} is null outside news. */
  private static Annotation.Sentence sentence(
      Layout.Block block, List<Token> tokens, Tone.Reading reading) {
    List<Annotation.Cue> cues = new ArrayList<>();
    if (reading != null) {
      for (Tone.Cue cue : reading.cues()) {
        int end = tokens.get(cue.to() - 1).end();
        cues.add(new Annotation.Cue(tokens.get(cue.from()).start(), end, cue.weight()));
      }
    }
    return new Annotation.Sentence(
        tokens.get(0).start(),
        tokens.get(tokens.size() - 1).end(),
        block.paragraph(),
        block.section(),
        tokens.size(),
        Words.of(tokens),
        reading == null ? null : reading.tone(),
        cues);
  }

  private static List<String> words(List<Token> tokens) {
    List<String> words = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      words.add(token.word());
    }
    return words;
  }

  private static boolean hasLetter(List<String> words) {
    for (String word : words) {
      if (word.codePoints().anyMatch(Character::isLetter)) {
        return true;
      }
    }
    return false;
  }
}
