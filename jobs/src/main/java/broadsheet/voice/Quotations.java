package broadsheet.voice;

import static java.util.stream.Collectors.toSet;

import broadsheet.text.Annotation;
import broadsheet.text.Naming;
import broadsheet.voice.Transcripts.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

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
    List<Turn> turns = Transcripts.of(text, annotation);
    List<Range> stretches = Transcripts.with(turns, QuotedStretches.of(text, annotation));
    ArticleWords words = new ArticleWords(text, annotation, names, stretches);
    List<Quotation> direct = new ArrayList<>();
    Set<Range> spoken = turns.stream().map(Turn::content).collect(toSet());
    List<Range> marked = stretches.stream().filter(range -> !spoken.contains(range)).toList();
    direct.addAll(new DirectQuotations(words, Quoted.of(text, words, marked)).find());
    turns.forEach(turn -> direct.add(Transcripts.quotation(turn, text, words, names)));
    direct.sort(Comparator.comparingInt(quotation -> quotation.content().start()));
    return new Antecedents(words).link(IndirectSpeech.with(words, direct));
  }
}
