package broadsheet.voice;

import broadsheet.text.Annotation;
import broadsheet.text.Naming;
import java.util.List;

/** Finds what others than the author say in an article. */
public final class Quotations {
  private Quotations() {}

  /**
   * All quotations of an article in order of their first characters. None overlap, but that
   * fragments between quotation marks may stand inside indirect speech.
   *
   * @param text the article
   * @param annotation its sentences
   * @param names its names with what they stand for, in order of appearance
   */
  public static List<Quotation> of(String text, Annotation annotation, List<Naming> names) {
    List<Range> stretches = QuotedStretches.of(text, annotation);
    ArticleWords words = new ArticleWords(text, annotation, names, stretches);
    List<Quotation> direct = new DirectQuotations(words, Quoted.of(text, words, stretches)).find();
    return new Antecedents(words).link(IndirectSpeech.with(words, direct));
  }
}
