package broadsheet.text;

import java.util.Collections;
import java.util.List;

/**
 * Finds names in sentences. Implementations are thread-safe, and look at one sentence at a time.
 */
public interface NameFinder {

  /**
   * The names of one sentence.
   *
   * @param words its tokens, in order
   * @return in order, not overlapping, doubtful ones among them; empty if there is none
   */
  List<Span> find(List<String> words);

  /**
   * How sure the finder is of each of these spans, from 0 to 1; NULL where it cannot tell.
   *
   * @param words tokens of a sentence
   * @param spans what {@link #find} finds in it
   */
  default List<Double> confidences(List<String> words, List<Span> spans) {
    return Collections.nCopies(spans.size(), null);
  }

  /**
   * A run of tokens that is a name.
   *
   * @param from index of its first token
   * @param to index just after its last token
   * @param type PER, ORG, LOC or MISC
   * @param isDoubtful whether it is a name only if the rest of the article speaks for it
   * @param entity what the name stands for, if the finder knows. NULL else
   */
  record Span(int from, int to, String type, boolean isDoubtful, String entity) {

    /** A name for certain. */
    public Span(int from, int to, String type) {
      this(from, to, type, false);
    }

    /** A name that stands for what the rest of the article tells. */
    public Span(int from, int to, String type, boolean isDoubtful) {
      this(from, to, type, isDoubtful, null);
    }

    /** A name for certain, and what it stands for. */
    public Span(int from, int to, String type, String entity) {
      this(from, to, type, false, entity);
    }
  }
}
