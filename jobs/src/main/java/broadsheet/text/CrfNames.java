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
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Stanford CoreNLP's conditional random fields for English names. The model of three classes (PER,
 * ORG, LOC) decides; the one of four adds its MISC names where the first sees none.
 *
 * <p>Finkel, Grenager, Manning: Incorporating Non-local Information into Information Extraction
 * Systems by Gibbs Sampling. ACL 2005.
 */
public final class CrfNames implements NameFinder {
  /** Resource of the model of PERSON, ORGANIZATION and LOCATION. */
  public static final String THREE =
      "/edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  /** Resource of the model that has MISC too. */
  public static final String FOUR =
      "/edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";

  private static final String NONE = "O";
  private static final String MISC = "MISC";
  private static final Map<String, String> TYPES =
      Map.of("PERSON", "PER", "ORGANIZATION", "ORG", "LOCATION", "LOC", MISC, MISC, NONE, NONE);

  private static final int WORDS = 100_000;
  private static final int ROOM = 512; // tokens of most sentences

  private final List<CrfModel> models;
  private final CrfWords words;
  private final CrfDecoder three;
  private final CrfDecoder four;
  private final ThreadLocal<Desk> desks = ThreadLocal.withInitial(Desk::new);

  /** Types by number of the three-class model's label; after them MISC. */
  private final String[] types;

  private final String[] typesOfFour;
  private final int none;
  private final int misc;
  private final int miscOfFour;

  private CrfNames(List<CrfModel> models) {
    this.models = models;
    words = new CrfWords(models, WORDS);
    three = new CrfDecoder(models.get(0), 0);
    four = new CrfDecoder(models.get(1), 1);
    List<String> labels = models.get(0).labelNames();
    types = Stream.concat(labels.stream(), Stream.of(MISC)).map(TYPES::get).toArray(String[]::new);
    none = labels.indexOf(NONE);
    misc = labels.size();
    typesOfFour = models.get(1).labelNames().stream().map(TYPES::get).toArray(String[]::new);
    miscOfFour = Arrays.asList(typesOfFour).indexOf(MISC);
  }

  /** Loads both models from the class path, on two threads: some 200 MB of heap, two seconds. */
  public static CrfNames english() {
    CompletableFuture<CrfModel> four = CompletableFuture.supplyAsync(() -> model(FOUR));
    CrfModel three = model(THREE);
    return new CrfNames(List.of(three, four.join()));
  }

  /** The same models, shared, that have met no word yet. */
  public CrfNames anew() {
    return new CrfNames(models);
  }

  /** What one thread works with, used again for every sentence. */
  private final class Desk {
    final CrfSentence sentence = new CrfSentence(words);
    int[] labels = {};
    int[] more = {};

    void read(List<String> tokens) {
      sentence.read(tokens);
      if (labels.length < tokens.size() || labels.length > Math.max(tokens.size(), ROOM)) {
        labels = new int[Math.max(tokens.size(), ROOM)];
        more = new int[labels.length];
      }
      three.decode(sentence, labels);
      four.decode(sentence, more);
    }
  }

  @Override
  public List<Span> find(List<String> tokens) {
    Desk desk = desks.get();
    desk.read(tokens);
    addMisc(desk.labels, desk.more, tokens.size());
    List<Span> spans = spans(desk.labels, tokens.size());
    addDoubtful(spans, desk.labels, desk.more, tokens.size());
    return spans;
  }

  /** Labels of the tokens as each model has them, the three-class one first. */
  public List<String[]> labels(List<String> tokens) {
    CrfSentence sentence = desks.get().sentence;
    sentence.read(tokens);
    return List.of(three.labels(sentence), four.labels(sentence));
  }

  /**
   * How sure the models are: for each span the probability, from 0 to 1, that all its words have
   * its label, under the model that found it. To ask this of every sentence with a name makes
   * reading news some 1.4 times as slow.
   *
   * @param spans found in these tokens by {@link #find}
   */
  @Override
  public List<Double> confidences(List<String> tokens, List<Span> spans) {
    if (spans.isEmpty()) {
      return List.of();
    }
    CrfSentence sentence = desks.get().sentence;
    sentence.read(tokens);
    CrfLattice ofThree = three.lattice(sentence);
    CrfLattice ofFour = spans.stream().anyMatch(CrfNames::isOfFour) ? four.lattice(sentence) : null;
    return spans.stream()
        .map(
            span ->
                isOfFour(span)
                    ? confidence(ofFour, typesOfFour, span)
                    : confidence(ofThree, types, span))
        .toList();
  }

  private static double confidence(CrfLattice lattice, String[] types, Span span) {
    return lattice.probability(span.from(), span.to(), Arrays.asList(types).indexOf(span.type()));
  }

  private static boolean isOfFour(Span span) {
    return span.isDoubtful() || span.type().equals(MISC);
  }

  /** A MISC name comes in whole, or not at all where it touches another name. */
  private void addMisc(int[] labels, int[] more, int size) {
    int from = 0;
    while (from < size) {
      int to = endOfRun(more, from, size);
      if (more[from] == miscOfFour && isNameless(labels, from, to)) {
        Arrays.fill(labels, from, to, misc);
      }
      from = to;
    }
  }

  private boolean isNameless(int[] labels, int from, int to) {
    for (int i = from; i < to; i++) {
      if (labels[i] != none) {
        return false;
      }
    }
    return true;
  }

  /** What only the second model sees, and is not MISC, is doubtful. */
  private void addDoubtful(List<Span> spans, int[] labels, int[] more, int size) {
    int certain = spans.size();
    int from = 0;
    while (from < size) {
      int to = endOfRun(more, from, size);
      String type = typesOfFour[more[from]];
      if (!type.equals(NONE) && !type.equals(MISC) && isNameless(labels, from, to)) {
        spans.add(new Span(from, to, type, true));
      }
      from = to;
    }
    if (spans.size() > certain) {
      spans.sort(Comparator.comparingInt(Span::from));
    }
  }

  private List<Span> spans(int[] labels, int size) {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    while (from < size) {
      int to = endOfRun(labels, from, size);
      if (labels[from] != none) {
        spans.add(new Span(from, to, types[labels[from]]));
      }
      from = to;
    }
    return spans;
  }

  private static int endOfRun(int[] labels, int from, int size) {
    int to = from + 1;
    while (to < size && labels[to] == labels[from]) {
      to++;
    }
    return to;
  }

  private static CrfModel model(String resource) {
    return new CrfModel(classifier(resource));
  }

  /** Loads a model from the class path. */
  public static CRFClassifier<CoreLabel> classifier(String resource) {
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
