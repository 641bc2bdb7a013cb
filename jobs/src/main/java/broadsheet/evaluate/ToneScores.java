package broadsheet.evaluate;

import broadsheet.text.Annotation;
import broadsheet.text.Annotator;
import broadsheet.text.Layout;
import broadsheet.text.Lexicon;
import broadsheet.text.Section;
import broadsheet.text.Sentences;
import broadsheet.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How our tone of headlines ranks beside people's.
 *
 * @param headlines number of them
 * @param neutral to which we gave tone 0
 * @param spearman correlation of ranks, -1 to 1
 * @param plain the same for the sum of the lexicon's ratings, without any scope
 */
record ToneScores(int headlines, int neutral, double spearman, double plain) {

  /** Compares our tone with the mean of the ratings. */
  static ToneScores of(List<HeadlineFile.Headline> gold, Annotator annotator) {
    double[] ours = gold.stream().mapToDouble(line -> tone(line.text(), annotator)).toArray();
    double[] theirs = gold.stream().mapToDouble(HeadlineFile.Headline::valence).toArray();
    int neutral = (int) IntStream.range(0, ours.length).filter(i -> ours[i] == 0).count();
    double[] plain = gold.stream().mapToDouble(line -> plain(line.text())).toArray();
    return new ToneScores(
        ours.length,
        neutral,
        correlation(ranks(ours), ranks(theirs)),
        correlation(ranks(plain), ranks(theirs)));
  }

  /** A plain line. */
  String table() {
    return String.format(
        Locale.ROOT,
        "%,d headlines, %,d of them without a tone; Spearman with the mean valence %.3f,"
            + " of the plain sum of the lexicon's ratings %.3f%n",
        headlines,
        neutral,
        spearman,
        plain);
  }

  private static double tone(String text, Annotator annotator) {
    Layout.Block block = new Layout.Block(0, text.length(), 0, Section.HEADLINE);
    return annotator.annotate(text, new Layout(List.of(block))).sentences().stream()
        .map(Annotation.Sentence::tone)
        .filter(tone -> tone != null)
        .mapToDouble(Double::doubleValue)
        .sum();
  }

  private static double plain(String text) {
    double[] sum = new double[1];
    Sentences.read(
        text,
        0,
        text.length(),
        tokens -> sum[0] += Lexicon.english().sum(tokens.stream().map(Token::word).toList()));
    return sum[0];
  }

  /** Ranks from 0; equal values have their mean rank. */
  private static double[] ranks(double[] values) {
    List<Integer> order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted((i, j) -> Double.compare(values[i], values[j]))
            .toList();
    double[] ranks = new double[values.length];
    int from = 0;
    while (from < values.length) {
      int to = from;
      while (to < values.length && values[order.get(to)] == values[order.get(from)]) {
        to++;
      }
      for (int i = from; i < to; i++) {
        ranks[order.get(i)] = (from + to - 1) / 2.0;
      }
      from = to;
    }
    return ranks;
  }

  private static double correlation(double[] xs, double[] ys) {
    double meanX = IntStream.range(0, xs.length).mapToDouble(i -> xs[i]).average().orElse(0);
    double meanY = IntStream.range(0, ys.length).mapToDouble(i -> ys[i]).average().orElse(0);
    double both = 0;
    double ofX = 0;
    double ofY = 0;
    for (int i = 0; i < xs.length; i++) {
      both += (xs[i] - meanX) * (ys[i] - meanY);
      ofX += (xs[i] - meanX) * (xs[i] - meanX);
      ofY += (ys[i] - meanY) * (ys[i] - meanY);
    }
    return ofX == 0 || ofY == 0 ? 0 : both / Math.sqrt(ofX * ofY);
  }
}
