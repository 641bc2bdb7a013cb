package broadsheet.sentiment;

import broadsheet.text.Words;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * How sentences speak of those whom they name: a linear model of the words around a mention, their
 * tone, their place and what they mostly stand beside. It sees of names only that they are names.
 * Thread-safe.
 *
 * <p>MODEL_CARD.md beside the weights tells what it was trained on and what it is worth.
 */
public final class TargetSentiment {
  private static final String WEIGHTS = "weights-en.bin";

  private final Vocabulary vocabulary;
  private final Weights weights;
  private final List<Aspect> aspects;

  TargetSentiment(Vocabulary vocabulary, Weights weights, List<Aspect> aspects) {
    this.vocabulary = vocabulary;
    this.weights = weights;
    this.aspects = List.copyOf(aspects);
  }

  /** The one for English, loaded when first asked for and then held for the life of the JVM. */
  public static TargetSentiment english() {
    return English.MODEL;
  }

  private static final class English {
    static final TargetSentiment MODEL = load();
  }

  private static TargetSentiment load() {
    try (InputStream in = TargetSentiment.class.getResourceAsStream(WEIGHTS)) {
      if (in == null) {
        throw new IllegalStateException(WEIGHTS + " is missing from the jar");
      }
      return new TargetSentiment(
          Vocabulary.english(),
          Weights.read(new BufferedInputStream(in)),
          List.of(Aspect.values()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + WEIGHTS, e);
    }
  }

  /**
   * Reads a sentence, once for all its mentions.
   *
   * @param text that the places are in
   * @param words where the words of the sentence stand; may be none
   */
  public InSentence in(String text, Words words) {
    return new InSentence(this, new Reading(vocabulary, text, words));
  }

  /** How the sentence of an example speaks of its mention, whatever people say. */
  public Sentiment of(Example example) {
    return in(example.text(), example.words()).towards(example.start(), example.end());
  }

  /** Whether it was trained on these very examples. */
  public boolean knows(List<Example> examples) {
    return weights.examples() == Training.number(examples);
  }

  /** The same with probabilities nearer to each other (above 1) or further apart (below 1). */
  TargetSentiment at(float heat) {
    return new TargetSentiment(vocabulary, weights.at(heat), aspects);
  }

  /** Scores of negative, neutral and positive, before they become probabilities. */
  double[] scores(Example example) {
    return in(example.text(), example.words()).scores(example.start(), example.end());
  }

  /** Writes the weights. */
  public void write(OutputStream out) throws IOException {
    weights.write(out);
  }

  /** A sentence that was read; for one thread. */
  public static final class InSentence {
    private final TargetSentiment model;
    private final Reading sentence;
    private final Features features = new Features();

    private InSentence(TargetSentiment model, Reading sentence) {
      this.model = model;
      this.sentence = sentence;
    }

    /**
     * How the sentence speaks of one whom it names.
     *
     * @param start offset of the first character of the mention, in UTF-16 code units
     * @param end offset just after its last character; neither need fall on the border of a word
     */
    public Sentiment towards(int start, int end) {
      return model.weights.sentiment(scores(start, end));
    }

    double[] scores(int start, int end) {
      Mention mention = sentence.mention(start, end);
      features.clear();
      model.aspects.forEach(aspect -> aspect.add(mention, features));
      return model.weights.scores(features);
    }
  }
}
