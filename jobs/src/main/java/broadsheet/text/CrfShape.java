package broadsheet.text;

/** A word shape, with a number to key caches by, and all scores that depend on it alone. */
final class CrfShape {
  /** Differs from that of every other shape ever made. */
  final long id;

  final String name;

  /** Edge scores if the next word has this shape. */
  final double[] edgeBefore;

  /** The shape of a word, or of the place beyond the ends of a sentence, which has none. */
  CrfShape(CrfModel model, long id, String name) {
    this.id = id;
    this.name = name == null ? "" : name;
    edgeBefore = model.edge(name + "-TNS1"); // "null-TNS1" at the end of a sentence
  }
}
