package broadsheet.evaluate;

import broadsheet.text.Annotation;
import broadsheet.text.Annotator;
import broadsheet.text.ArticleNames;
import broadsheet.text.Layout;
import broadsheet.voice.Quotation;
import broadsheet.voice.Quotations;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Scores of quotations on two halves of a set of texts, so that rules made on one half can be
 * measured on the other.
 *
 * @param even of the first text, the third…: counted from 0, the even ones
 * @param odd of the others
 */
record QuotationHalves(QuotationScores even, QuotationScores odd) {

  /** Finds the quotations of all texts, each as an article without a headline, and compares. */
  static QuotationHalves of(List<QuotedText> gold, Annotator annotator) {
    QuotationScores even = QuotationScores.EMPTY;
    QuotationScores odd = QuotationScores.EMPTY;
    for (int i = 0; i < gold.size(); i++) {
      QuotationScores scores = QuotationScores.of(gold.get(i), ours(gold.get(i), annotator));
      even = i % 2 == 0 ? even.plus(scores) : even;
      odd = i % 2 == 0 ? odd : odd.plus(scores);
    }
    return new QuotationHalves(even, odd);
  }

  private static List<Quotation> ours(QuotedText gold, Annotator annotator) {
    Annotation annotation = annotator.annotate(gold.text(), Layout.of(gold.text(), null));
    return Quotations.of(gold.text(), annotation, ArticleNames.resolve(gold.text(), annotation));
  }

  /** Both. */
  QuotationScores all() {
    return even.plus(odd);
  }

  /** A plain table, in percent: each half and both, then the rules that found speakers. */
  String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "%,d texts; characters in quotations of any kind, blanks aside; contents wholly inside"
                + " quotation marks;%nspeakers of those found (R: right of all with a marked"
                + " source; given: any at all)%n%-26s %6s %6s %6s %9s %6s%n",
            all().texts(),
            "half",
            "P",
            "R",
            "F1",
            "marked",
            "given"));
    table.append(rows("characters", QuotationScores::characters));
    table.append(rows("direct quotations", QuotationScores::direct));
    table.append(rows("their speakers", QuotationScores::speakers));
    table.append(
        String.format(Locale.ROOT, "%-33s %6s %20s%n", "rule of the speaker", "P", "given"));
    all().byRule().forEach((rule, score) -> table.append(rule(rule, score)));
    return table.toString();
  }

  private static String rule(String rule, Score score) {
    return String.format(
        Locale.ROOT, "%-33s %6.1f %20d%n", rule, 100 * score.precision(), score.found());
  }

  private String rows(String what, Function<QuotationScores, Score> score) {
    return row(what + ", even", score.apply(even))
        + row(what + ", odd", score.apply(odd))
        + row(what + ", all", score.apply(all()));
  }

  private static String row(String name, Score score) {
    return String.format(
        Locale.ROOT,
        "%-26s %6.1f %6.1f %6.1f %9d %6.1f%n",
        name,
        100 * score.precision(),
        100 * score.recall(),
        100 * score.f1(),
        score.marked(),
        score.marked() == 0 ? 0 : 100.0 * score.found() / score.marked());
  }
}
