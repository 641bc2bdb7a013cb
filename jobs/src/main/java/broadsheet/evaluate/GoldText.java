package broadsheet.evaluate;

import broadsheet.text.Layout;
import broadsheet.text.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * A document whose names people have marked.
 *
 * @param text the document, one sentence a line
 * @param sentences the lines
 * @param names in order of appearance, not overlapping
 */
public record GoldText(String text, List<Line> sentences, List<GoldName> names) {

  /** A sentence as people have cut it, with half-open UTF-16 offsets. */
  public record Line(int start, int end) {}

  /** A name: half-open UTF-16 offsets and PER, ORG, LOC, MISC or another label of the set. */
  public record GoldName(int start, int end, String type) {}

  public GoldText {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
  }

  /** Each sentence a paragraph of the body. */
  public Layout layout() {
    List<Layout.Block> blocks = new ArrayList<>();
    for (Line line : sentences) {
      blocks.add(new Layout.Block(line.start(), line.end(), blocks.size(), Section.BODY));
    }
    return new Layout(blocks);
  }
}
