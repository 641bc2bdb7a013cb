package broadsheet.evaluate;

import broadsheet.sentiment.Attitude;
import broadsheet.sentiment.CrossValidation;
import broadsheet.sentiment.Example;
import broadsheet.sentiment.Judged;
import broadsheet.sentiment.Sentiment;
import broadsheet.sentiment.TargetSentiment;
import java.util.List;
import java.util.Locale;

/**
 * How often the likeliest attitude is the one that people give, and how far its probabilities can
 * be trusted.
 *
 * @param judged mentions with both, at least one
 */
record TargetScores(List<Judged> judged) {
  private static final int BINS = 10;
  private static final List<Attitude> ATTITUDES = List.of(Attitude.values());

  TargetScores {
    judged = List.copyOf(judged);
  }

  /** The scores of a model. */
  static TargetScores of(List<Example> gold, TargetSentiment model) {
    return new TargetScores(
        gold.stream().map(example -> new Judged(example, model.of(example))).toList());
  }

  /** Tables for the model that we ship, and for models trained on parts of {@code gold}. */
  static String tables(List<Example> gold, TargetSentiment model) {
    String flattered =
        model.knows(gold) ? ": they were trained on these very mentions, which flatters" : "";
    StringBuilder tables = new StringBuilder();
    tables.append(line("%,d mentions", gold.size()));
    tables.append(line("%nthe weights shipped%s", flattered)).append(of(gold, model).table());
    long articles = gold.stream().map(Example::article).distinct().count();
    if (articles >= BINS * CrossValidation.FOLDS) {
      tables.append(
          line(
              "%ntrained anew on these mentions, %d-fold cross-validation by article",
              CrossValidation.FOLDS));
      tables.append(new TargetScores(CrossValidation.of(gold)).table());
    }
    return tables.toString();
  }

  /** Mean of the F1 of the three attitudes, 0 to 1. */
  double macroF1() {
    return ATTITUDES.stream().mapToDouble(attitude -> score(attitude).f1()).average().orElseThrow();
  }

  /** Counts of one attitude. */
  Score score(Attitude attitude) {
    int right = count(attitude, attitude);
    int found = 0;
    int marked = 0;
    for (Attitude other : ATTITUDES) {
      found += count(other, attitude);
      marked += count(attitude, other);
    }
    return new Score(right, found, marked);
  }

  /** Number of mentions of one attitude that are given another. */
  int count(Attitude gold, Attitude ours) {
    return (int)
        judged.stream()
            .filter(one -> one.example().attitude() == gold && likeliest(one.sentiment()) == ours)
            .count();
  }

  /**
   * Mean difference between the probability given to an attitude and the share of mentions that
   * have it, by tenths of the probability, 0 to 1.
   */
  double calibrationError(Attitude attitude) {
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      Bin of = bin(attitude, bin);
      error += of.size * Math.abs(of.mean() - of.share()) / judged.size();
    }
    return error;
  }

  /** Scores, confusion, and reliability by tenths. */
  String table() {
    StringBuilder table = new StringBuilder();
    table.append(line("macro-F1 %.3f, accuracy %.3f", macroF1(), accuracy()));
    table.append(
        line("%-9s %6s %6s %6s   given %8s %8s %8s", "", "P", "R", "F1", "neg", "neu", "pos"));
    for (Attitude gold : ATTITUDES) {
      Score score = score(gold);
      table.append(
          line(
              "%-9s %6.3f %6.3f %6.3f         %8d %8d %8d",
              label(gold),
              score.precision(),
              score.recall(),
              score.f1(),
              count(gold, Attitude.NEGATIVE),
              count(gold, Attitude.NEUTRAL),
              count(gold, Attitude.POSITIVE)));
    }
    return table.append(reliability()).toString();
  }

  private double accuracy() {
    int right = ATTITUDES.stream().mapToInt(attitude -> count(attitude, attitude)).sum();
    return (double) right / judged.size();
  }

  /** For each tenth of probability: mentions, mean probability, share that has the attitude. */
  private String reliability() {
    StringBuilder table = new StringBuilder("probability");
    ATTITUDES.forEach(
        attitude ->
            table.append(String.format("   %8s %6s %6s", label(attitude), "mean", "share")));
    table.append(System.lineSeparator());
    for (int bin = 0; bin < BINS; bin++) {
      table.append(String.format(Locale.ROOT, "%.1f to %.1f ", 0.1 * bin, 0.1 * (bin + 1)));
      for (Attitude attitude : ATTITUDES) {
        Bin of = bin(attitude, bin);
        table.append(
            of.size == 0
                ? String.format("   %8d %6s %6s", 0, "-", "-")
                : String.format(Locale.ROOT, "   %8d %6.3f %6.3f", of.size, of.mean(), of.share()));
      }
      table.append(System.lineSeparator());
    }
    table.append("expected calibration error:");
    for (Attitude attitude : ATTITUDES) {
      table.append(
          String.format(Locale.ROOT, " %s %.3f", label(attitude), calibrationError(attitude)));
    }
    return table.append(System.lineSeparator()).toString();
  }

  private Bin bin(Attitude attitude, int number) {
    int size = 0;
    int having = 0;
    double sum = 0;
    for (Judged one : judged) {
      double probability = probability(one.sentiment(), attitude);
      if (Math.min(BINS - 1, (int) (BINS * probability)) == number) {
        size++;
        sum += probability;
        having += one.example().attitude() == attitude ? 1 : 0;
      }
    }
    return new Bin(size, sum, having);
  }

  private record Bin(int size, double sum, int having) {
    double mean() {
      return size == 0 ? 0 : sum / size;
    }

    double share() {
      return size == 0 ? 0 : (double) having / size;
    }
  }

  private static Attitude likeliest(Sentiment sentiment) {
    if (sentiment.negative() > sentiment.neutral() && sentiment.negative() > sentiment.positive()) {
      return Attitude.NEGATIVE;
    }
    return sentiment.positive() > sentiment.neutral() ? Attitude.POSITIVE : Attitude.NEUTRAL;
  }

  private static double probability(Sentiment sentiment, Attitude attitude) {
    return switch (attitude) {
      case NEGATIVE -> sentiment.negative();
      case NEUTRAL -> sentiment.neutral();
      case POSITIVE -> sentiment.positive();
    };
  }

  private static String label(Attitude attitude) {
    return attitude.name().toLowerCase(Locale.ROOT);
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format + "%n", values);
  }
}
