package broadsheet.text;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.zip.GZIPInputStream;

/**
 * Stanford CoreNLP's conditional random fields for English names. The model of three classes (PER,
 * ORG, LOC) decides; the one of four adds its MISC names where the first sees none.
 *
 * <p>Finkel, Grenager, Manning: Incorporating Non-local Information into Information Extraction
 * Systems by Gibbs Sampling. ACL 2005.
 */
final class CrfNames implements NameFinder {
  private static final String MODELS = "/edu/stanford/nlp/models/ner/english.";
  private static final String NONE = "O";
  private static final String MISC = "MISC";
  private static final Map<String, String> TYPES =
      Map.of("PERSON", "PER", "ORGANIZATION", "ORG", "LOCATION", "LOC", MISC, MISC);

  private final CRFClassifier<CoreLabel> three;
  private final CRFClassifier<CoreLabel> four;

  private CrfNames(CRFClassifier<CoreLabel> three, CRFClassifier<CoreLabel> four) {
    this.three = three;
    this.four = four;
  }

  /** Loads both models from the class path: some 200 MB of heap, two seconds. */
  static CrfNames english() {
    RedwoodConfiguration.empty().apply(); // else CoreNLP writes to standard error
    return new CrfNames(
        load(MODELS + "all.3class.distsim.crf.ser.gz"),
        load(MODELS + "conll.4class.distsim.crf.ser.gz"));
  }

  @Override
  public List<Span> find(List<String> words) {
    List<Word> sentence = words.stream().map(Word::new).toList();
    String[] labels = labels(three, sentence);
    addMisc(labels, labels(four, sentence));
    return spans(labels);
  }

  private static String[] labels(CRFClassifier<CoreLabel> model, List<Word> sentence) {
    return model.classifySentence(sentence).stream()
        .map(token -> token.get(CoreAnnotations.AnswerAnnotation.class))
        .toArray(String[]::new);
  }

  /** A MISC name comes in whole, or not at all where it touches another name. */
  private static void addMisc(String[] labels, String[] more) {
    int from = 0;
    while (from < more.length) {
      int to = endOfRun(more, from);
      if (more[from].equals(MISC)
          && Arrays.stream(labels, from, to).allMatch(label -> label.equals(NONE))) {
        Arrays.fill(labels, from, to, MISC);
      }
      from = to;
    }
  }

  private static List<Span> spans(String[] labels) {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    while (from < labels.length) {
      int to = endOfRun(labels, from);
      if (!labels[from].equals(NONE)) {
        spans.add(new Span(from, to, TYPES.get(labels[from])));
      }
      from = to;
    }
    return spans;
  }

  private static int endOfRun(String[] labels, int from) {
    int to = from + 1;
    while (to < labels.length && labels[to].equals(labels[from])) {
      to++;
    }
    return to;
  }

  private static CRFClassifier<CoreLabel> load(String resource) {
    // By default a model learns lower-case words as it reads: labels would hang on earlier
    // articles.
    Properties learnNothing = new Properties();
    learnNothing.setProperty("maxAdditionalKnownLCWords", "0");
    try (InputStream file = CrfNames.class.getResourceAsStream(resource)) {
      if (file == null) {
        throw new IllegalStateException("no model on the class path: " + resource);
      }
      InputStream bytes = new BufferedInputStream(new GZIPInputStream(file, 1 << 16), 1 << 16);
      return CRFClassifier.getClassifier(new ObjectInputStream(bytes), learnNothing);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read model " + resource, e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("model of another CoreNLP: " + resource, e);
    }
  }
}
