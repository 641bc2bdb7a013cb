package broadsheet.text;

import java.util.List;

/**
 * What was found in one article.
 *
 * @param sentences in order of appearance, not overlapping
 * @param names in order of appearance, not overlapping, each inside one sentence of a news section
 */
public record Annotation(List<Sentence> sentences, List<Name> names) {

  /**
   * One sentence.
   *
   * @param start offset of its first character, in UTF-16 code units
   * @param end offset just after its last character
   * @param paragraph see {@link Layout.Block#paragraph()}
   * @param nTokens number of tokens as the models know them
   * @param words where they stand
   * @param tone -1 to 1; NULL outside news sections
   * @param cues what the tone rests on, in order; none outside news sections
   */
  public record Sentence(
      int start,
      int end,
      int paragraph,
      Section section,
      int nTokens,
      Words words,
      Double tone,
      List<Cue> cues) {

    public Sentence {
      cues = List.copyOf(cues);
    }
  }

  /**
   * A word or phrase that carries tone.
   *
   * @param start offset of its first character, in UTF-16 code units
   * @param end offset just after its last character
   * @param weight what it adds to the sum that the tone is made of, see {@link Tone}
   */
  public record Cue(int start, int end, double weight) {}

  /**
   * One name.
   *
   * @param sentence index of its sentence
   * @param type PER, ORG, LOC or MISC
   * @param rule what made it a name of this type; {@link NamingRule#AS_PRINTED} if the name finder
   * @param entity see {@link NameFinder.Span#entity}
   * @param confidence see {@link NameFinder#confidences}; NULL too where a rule made the name, and
   *     where it was not asked for
   */
  public record Name(
      int start,
      int end,
      int sentence,
      String type,
      NamingRule rule,
      String entity,
      Double confidence) {

    /** A name just as the finder gave it. */
    public Name(int start, int end, int sentence, String type) {
      this(start, end, sentence, type, NamingRule.AS_PRINTED, null, null);
    }

    /** The same name, and how sure the finder is of it. */
    Name with(Double ofFinder) {
      return new Name(start, end, sentence, type, rule, entity, ofFinder);
    }
  }

  public Annotation {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
  }
}
