package broadsheet.sentiment;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A way to look at a mention. */
enum Aspect {
  /** The words around it, by side and distance. */
  WORDS,
  /** The words right before and after it. */
  CONTEXT,
  /** What it does and what is done to it, as far as the order of words tells. */
  SYNTAX,
  /** How good or bad the words around it are. */
  CUES,
  /** What kind of sentence and mention it is. */
  FORM,
  /** The word vectors around it. */
  MEANING;

  /** Some of them, without the like, in the order of their declaration: so sums stay the same. */
  static List<Aspect> inOrder(Set<Aspect> some) {
    return Arrays.stream(values()).filter(some::contains).toList();
  }

  /** Adds what is seen of a mention. */
  void add(Mention mention, Features to) {
    switch (this) {
      case WORDS -> WordFeatures.add(mention, to);
      case CONTEXT -> ContextFeatures.add(mention, to);
      case SYNTAX -> SyntaxFeatures.add(mention, to);
      case CUES -> CueFeatures.add(mention, to);
      case FORM -> FormFeatures.add(mention, to);
      case MEANING -> MeaningFeatures.add(mention, to);
    }
  }
}
