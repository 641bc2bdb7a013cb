package broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFCliqueTree;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Probabilities, against sums over every way to label, and against CoreNLP's. */
class CrfLatticeTest {
  private static CRFClassifier<CoreLabel> reference;
  private static CrfModel model;
  private static CrfDecoder decoder;
  private static CrfSentence sentence;

  @BeforeAll
  static void load() {
    reference = CrfNames.classifier(CrfNames.FOUR);
    model = new CrfModel(reference);
    decoder = new CrfDecoder(model, 0);
    sentence = new CrfSentence(new CrfWords(List.of(model), 1000));
  }

  @AfterAll
  static void free() {
    reference = null;
    model = null;
    decoder = null;
    sentence = null;
  }

  @Test
  void sumsOverEveryWayToLabel() {
    Random random = new Random(3);
    for (int size = 1; size <= 5; size++) {
      double[][] scores = new double[size][model.edges()];
      for (double[] row : scores) {
        for (int e = 0; e < row.length; e++) {
          row[e] = 4 * random.nextGaussian();
        }
      }
      List<int[]> paths = paths(size);
      double total = paths.stream().mapToDouble(path -> weight(scores, path)).sum();
      CrfLattice lattice = new CrfLattice(model, scores);
      for (int from = 0; from < size; from++) {
        for (int label = 0; label < model.labels(); label++) {
          for (int to = from + 1; to <= size; to++) {
            assertThat(lattice.probability(from, to, label))
                .isCloseTo(share(paths, scores, from, to, label) / total, within(1e-9));
          }
        }
      }
    }
  }

  private static List<int[]> paths(int size) {
    List<int[]> paths = List.of(new int[0]);
    for (int i = 0; i < size; i++) {
      List<int[]> longer = new ArrayList<>();
      for (int[] path : paths) {
        for (int label = 0; label < model.labels(); label++) {
          int[] next = Arrays.copyOf(path, i + 1);
          next[i] = label;
          longer.add(next);
        }
      }
      paths = longer;
    }
    return paths;
  }

  /** Nothing for a way with a pair of labels that the model does not know. */
  private static double weight(double[][] scores, int[] path) {
    double weight = 1;
    int before = model.background();
    for (int i = 0; i < path.length; i++) {
      double step = 0;
      for (int e = 0; e < model.edges(); e++) {
        if (model.edgeFrom(e) == before && model.edgeTo(e) == path[i]) {
          step = Math.exp(scores[i][e]);
        }
      }
      weight *= step;
      before = path[i];
    }
    return weight;
  }

  private static double share(List<int[]> paths, double[][] scores, int from, int to, int label) {
    double sum = 0;
    for (int[] path : paths) {
      boolean isAll = true;
      for (int i = from; i < to; i++) {
        isAll &= path[i] == label;
      }
      sum += isAll ? weight(scores, path) : 0;
    }
    return sum;
  }

  @Test
  void agreesWithTheReference() {
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      List<String> words = RandomWords.sentence(random);
      sentence.read(words);
      CrfLattice lattice = decoder.lattice(sentence);
      CRFCliqueTree<String> tree =
          reference.getCliqueTree(
              reference.classifySentence(words.stream().map(Word::new).toList()));
      double[] before = new double[model.labels()];
      before[model.background()] = 1;
      for (int i = 0; i < words.size(); i++) {
        before = next(tree, i, before);
        for (int label = 0; label < model.labels(); label++) {
          assertThat(lattice.probability(i, i + 1, label)).isCloseTo(before[label], within(1e-6));
        }
      }
    }
  }

  /**
   * Probabilities of the labels of word i. CoreNLP's own sum over labels before the first word,
   * where its decoder has none but O; so they are put together from those given the label before.
   */
  private static double[] next(CRFCliqueTree<String> tree, int i, double[] before) {
    double[] next = new double[before.length];
    for (int from = 0; from < before.length; from++) {
      for (int to = 0; to < next.length; to++) {
        next[to] += before[from] * tree.condProbGivenPrevious(i, to, new int[] {from});
      }
    }
    return next;
  }

  @Test
  void tellsHowSureTheModelsAre() {
    CrfNames names = CrfNames.english();
    List<String> words = List.of("Angela", "Merkel", "met", "the", "French", "in", "Berlin", ".");
    List<NameFinder.Span> spans = names.find(words);
    assertThat(spans).extracting(NameFinder.Span::type).containsExactly("PER", "MISC", "LOC");
    assertThat(names.confidences(words, spans)).hasSize(3).allMatch(p -> p > 0.5 && p <= 1);
    assertThat(names.confidences(words, List.of())).isEmpty();
  }
}
