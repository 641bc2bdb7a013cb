package broadsheet.text;

import java.util.List;

/**
 * All features of CoreNLP's English models: what each depends on, and the name the model files know
 * it by. A node feature weighs the labels of a word, an edge feature the pairs of labels of a word
 * and the one before it. A name is the values, in this order and with a separator between them, and
 * the ending.
 *
 * <p>Besides these, a model knows beginnings and endings of words, see {@link CrfParts}.
 *
 * <p>Words are in American spelling; a shape is the word's kinds of letters, digits and signs; a
 * cluster is the number of words used alike. Beyond the ends of a sentence stand words without
 * letters, shape and cluster.
 */
enum CrfFeature {
  // Node features of the word itself.
  ALWAYS("###", Clique.NODE),
  WORD("-WORD", Clique.NODE, Of.WORD),
  SHAPE("-TYPE", Clique.NODE, Of.SHAPE),
  CLUSTER("-DISTSIM", Clique.NODE, Of.CLUSTER),
  TITLE("IS_TITLE", Clique.NODE), // the word is Mr, Dr or the like; 4-class model only

  // Node features of the words around it.
  WORD_BEFORE("-PW", Clique.NODE, Of.WORD),
  WORD_AFTER("-NW", Clique.NODE, Of.WORD),
  SHAPE_BEFORE("-PTYPE", Clique.NODE, Of.SHAPE),
  SHAPE_AFTER("-NTYPE", Clique.NODE, Of.SHAPE),
  CLUSTER_BEFORE("-PDISTSIM", Clique.NODE, Of.CLUSTER),
  CLUSTER_AFTER("-NDISTSIM", Clique.NODE, Of.CLUSTER),
  WORD_ON_LEFT("-DISJP", Clique.NODE, Of.WORD), // anywhere among the 5 (4-class: 4) before
  WORD_ON_RIGHT("-DISJN", Clique.NODE, Of.WORD), // anywhere among the 5 (4-class: 4) after

  // Node features of the word and others at once.
  WORD_BEFORE_SHAPE("-PW_CTYPE", Clique.NODE, "...", Of.WORD, Of.SHAPE),
  SHAPE_WORD_AFTER("-NW_CTYPE", Clique.NODE, "...", Of.SHAPE, Of.WORD),
  WORD_TWO_BEFORE_SHAPE("-PPW_CTYPE", Clique.NODE, "...", Of.WORD, Of.SHAPE), // if before is short
  WORD_TWO_AFTER_SHAPE("-NNW_CTYPE", Clique.NODE, "...", Of.WORD, Of.SHAPE), // if after is short
  SHAPE_BEFORE_SHAPE("-PCTYPE", Clique.NODE, "...", Of.SHAPE, Of.SHAPE),
  SHAPE_SHAPE_AFTER("-CNTYPE", Clique.NODE, "...", Of.SHAPE, Of.SHAPE),
  THREE_SHAPES("-PCNTYPE", Clique.NODE, "...", Of.SHAPE, Of.SHAPE, Of.SHAPE),

  // Node features of names in running text: does the name stand in the sentence again?
  NO_NAME_IN_TEXT("NO-OCCURRENCE-PATTERN", Clique.NODE),
  AGAIN_AFTER("X-NEXT-OCCURRENCE-X", Clique.NODE),
  AGAIN_BEFORE("X-PREV-OCCURRENCE-X", Clique.NODE),

  // Edge features of one word.
  EDGE_ALWAYS("PSEQ", Clique.EDGE),
  EDGE_WORD("-PSEQW", Clique.EDGE, Of.WORD),
  EDGE_SHAPE("-PSEQcS", Clique.EDGE, Of.SHAPE),
  EDGE_SHAPE_TOO("-TPS2", Clique.EDGE, Of.SHAPE),
  EDGE_CLUSTER("-PSEQcDS", Clique.EDGE, Of.CLUSTER),
  EDGE_WORD_BEFORE("-PSEQpW", Clique.EDGE, Of.WORD),
  EDGE_SHAPE_BEFORE("-PSEQpS", Clique.EDGE, Of.SHAPE),
  EDGE_CLUSTER_BEFORE("-PSEQpDS", Clique.EDGE, Of.CLUSTER),
  EDGE_SHAPE_AFTER("-TNS1", Clique.EDGE, Of.SHAPE),

  // Edge features of the word before and the word.
  EDGE_WORDS("-PSEQW2", Clique.EDGE, "-", Of.WORD, Of.WORD),
  EDGE_SHAPES("-TYPES", Clique.EDGE, "-", Of.SHAPE, Of.SHAPE),
  EDGE_CLUSTERS("-PSEQpcDS", Clique.EDGE, "-", Of.CLUSTER, Of.CLUSTER);

  /** What a feature weighs. */
  enum Clique {
    /** The labels of a word. */
    NODE("|C"),
    /** The pairs of labels of two neighbours. */
    EDGE("|CpC");

    /** What the model files put after each name. */
    final String mark;

    Clique(String mark) {
      this.mark = mark;
    }
  }

  /** What a value of a feature is taken from. */
  enum Of {
    WORD,
    SHAPE,
    CLUSTER
  }

  final Clique clique;

  /** Last part of the name in the model files; all of it if there are no values. */
  final String ending;

  final String separator;

  /** What its values are, in the order of the name: none to three. */
  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  final List<Of> values;

  CrfFeature(String name, Clique clique, Of... values) {
    this(name, clique, "", values);
  }

  CrfFeature(String name, Clique clique, String separator, Of... values) {
    this.ending = name + clique.mark;
    this.clique = clique;
    this.separator = separator;
    this.values = List.of(values);
  }
}
