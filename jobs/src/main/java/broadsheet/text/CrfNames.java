package broadsheet.text;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
  /** Resource of the model of PERSON, ORGANIZATION and LOCATION. */
  static final String THREE = "/edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  /** Resource of the model that has MISC too. */
  static final String FOUR = "/edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";

  private static final String NONE = "O";
  private static final String MISC = "MISC";
  private static final Map<String, String> TYPES =
      Map.of("PERSON", "PER", "ORGANIZATION", "ORG", "LOCATION", "LOC", MISC, MISC);

  private final CrfDecoder three;
  private final CrfDecoder four;

  private CrfNames(CrfDecoder three, CrfDecoder four) {
    this.three = three;
    this.four = four;
  }

  /** Loads both models from the class path: some 200 MB of heap, two seconds. */
  static CrfNames english() {
    return new CrfNames(decoder(THREE), decoder(FOUR));
  }

  @Override
  public List<Span> find(List<String> words) {
    return spans(three.labels(words), four.labels(words));
  }

  /** The names of both models; what only the second sees, and is not MISC, is doubtful. */
  static List<Span> spans(String[] labels, String[] more) {
    addMisc(labels, more);
    List<Span> spans = spans(labels);
    int from = 0;
    while (from < more.length) {
      int to = endOfRun(more, from);
      if (!more[from].equals(NONE)
          && !more[from].equals(MISC)
          && Arrays.stream(labels, from, to).allMatch(label -> label.equals(NONE))) {
        spans.add(new Span(from, to, TYPES.get(more[from]), true));
      }
      from = to;
    }
    spans.sort(Comparator.comparingInt(Span::from));
    return spans;
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

  private static CrfDecoder decoder(String resource) {
    return new CrfDecoder(new CrfModel(classifier(resource)));
  }

  /** Loads a model from the class path. */
  static CRFClassifier<CoreLabel> classifier(String resource) {
    RedwoodConfiguration.empty().apply(); // else CoreNLP writes to standard error
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
