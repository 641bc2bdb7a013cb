package broadsheet.evaluate;

import broadsheet.voice.Range;
import java.util.List;

/**
 * An article in which people have marked what others than its author say, think or want.
 *
 * @param attributions in the order of the file; they may overlap
 */
record QuotedText(String text, List<Attribution> attributions) {

  /**
   * Something attributed to somebody.
   *
   * @param content what is attributed, in order of appearance; at least one stretch
   * @param source to whom, in order of appearance; empty if nobody is marked
   */
  record Attribution(List<Range> content, List<Range> source) {
    Attribution {
      content = List.copyOf(content);
      source = List.copyOf(source);
    }
  }

  QuotedText {
    attributions = List.copyOf(attributions);
  }
}
