package broadsheet.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Models that judge examples of articles they have not seen. Articles are dealt to {@value #FOLDS}
 * folds by a hash of their names; a model is trained on all folds but one and judges that one.
 */
public final class CrossValidation {
  /** Number of folds. */
  public static final int FOLDS = 5;

  private static final float COLDEST = 0.5f;
  private static final float STEP = 1f / 64;
  private static final int STEPS = 128;

  private final List<Example> examples;
  private final List<double[]> scores = new ArrayList<>();

  private CrossValidation(List<Example> examples, Set<Aspect> aspects) {
    this.examples = List.copyOf(examples);
    List<TargetSentiment> models = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      models.add(Training.of(others(fold), aspects));
    }
    for (Example example : examples) {
      scores.add(models.get(fold(example)).scores(example));
    }
  }

  /**
   * The examples in their order, judged by models that have not seen their articles. How far the
   * probabilities of a fold lie apart is fitted on the other folds.
   *
   * @param examples of enough articles that no fold has them all
   */
  public static List<Judged> of(List<Example> examples) {
    return of(examples, Set.of(Aspect.values()));
  }

  static List<Judged> of(List<Example> examples, Set<Aspect> aspects) {
    CrossValidation validation = new CrossValidation(examples, aspects);
    List<Weights> heated = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      heated.add(Weights.none().at(validation.heat(fold)));
    }
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      Example example = examples.get(i);
      Weights weights = heated.get(fold(example));
      judged.add(new Judged(example, weights.sentiment(validation.scores.get(i))));
    }
    return judged;
  }

  /** The model of all examples, its probabilities as far apart as held-out ones ought to be. */
  public static TargetSentiment model(List<Example> examples) {
    CrossValidation validation = new CrossValidation(examples, Set.of(Aspect.values()));
    return Training.of(examples).at(validation.heat(FOLDS));
  }

  private List<Example> others(int fold) {
    return examples.stream().filter(example -> fold(example) != fold).toList();
  }

  private static int fold(Example example) {
    String article = example.article();
    return Math.floorMod(Hash.of(article, article.length()), FOLDS);
  }

  /** What to divide the scores by, that the labels of all folds but one surprise least. */
  private float heat(int without) {
    float best = 1;
    double least = Double.POSITIVE_INFINITY;
    for (int step = 0; step < STEPS; step++) {
      float heat = COLDEST + step * STEP;
      double surprise = surprise(heat, without);
      if (surprise < least) {
        least = surprise;
        best = heat;
      }
    }
    return best;
  }

  private double surprise(float heat, int without) {
    double sum = 0;
    for (int i = 0; i < scores.size(); i++) {
      if (fold(examples.get(i)) != without) {
        double all = 0;
        double label = scores.get(i)[examples.get(i).attitude().column()];
        for (double score : scores.get(i)) {
          all += StrictMath.exp((score - label) / heat);
        }
        sum += StrictMath.log(all);
      }
    }
    return sum;
  }
}
