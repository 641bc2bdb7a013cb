package broadsheet.text;

import static broadsheet.text.CrfFeature.*;

import broadsheet.text.CrfFeature.Of;

/**
 * What one model knows of one word, but for what depends on the words around it. Features that only
 * look at one word are summed here, once for all its places.
 */
final class CrfEntry {
  /** Numbers in the model. */
  final int word;

  final int shape;
  final int cluster;

  /** Node scores of the word itself. */
  final double[] self;

  /** Node scores of the word after this one. */
  final double[] nodeAfter;

  /** Node scores of the word before this one. */
  final double[] nodeBefore;

  /** Edge scores into this word. */
  final double[] edgeInto;

  /** Edge scores out of this word. */
  final double[] edgeFrom;

  /** Place of the edge weights into the word before this one. */
  final int edgeBefore;

  /** Place of the node weights of the words that have this one somewhere on their right. */
  final int onRight;

  /** Place of the node weights of the words that have this one somewhere on their left. */
  final int onLeft;

  private CrfEntry(CrfModel model, String text, Names names) {
    CrfWeights weights = model.weights();
    word = weights.number(Of.WORD, text);
    shape = weights.number(Of.SHAPE, names.shape);
    cluster = weights.number(Of.CLUSTER, names.cluster);
    int nodeCluster = weights.number(Of.CLUSTER, names.nodeCluster);
    self = new double[model.labels()];
    nodeAfter = new double[model.labels()];
    nodeBefore = new double[model.labels()];
    edgeInto = new double[model.edges()];
    edgeFrom = new double[model.edges()];
    addSelf(model, text, nodeCluster);
    weights.addNode(weights.table(WORD_BEFORE).get(word), nodeAfter);
    weights.addNode(weights.table(CLUSTER_BEFORE).get(nodeCluster), nodeAfter);
    weights.addNode(weights.table(SHAPE_BEFORE).get(shape), nodeAfter);
    weights.addNode(weights.table(WORD_AFTER).get(word), nodeBefore);
    weights.addNode(weights.table(CLUSTER_AFTER).get(nodeCluster), nodeBefore);
    weights.addNode(weights.table(SHAPE_AFTER).get(shape), nodeBefore);
    onRight = weights.table(WORD_ON_RIGHT).get(word);
    onLeft = weights.table(WORD_ON_LEFT).get(word);
    weights.addEdge(weights.table(EDGE_ALWAYS).get(0), edgeInto);
    weights.addEdge(weights.table(EDGE_WORD).get(word), edgeInto);
    weights.addEdge(weights.table(EDGE_SHAPE).get(shape), edgeInto);
    weights.addEdge(weights.table(EDGE_SHAPE_TOO).get(shape), edgeInto);
    weights.addEdge(weights.table(EDGE_CLUSTER).get(cluster), edgeInto);
    weights.addEdge(weights.table(EDGE_WORD_BEFORE).get(word), edgeFrom);
    weights.addEdge(weights.table(EDGE_SHAPE_BEFORE).get(shape), edgeFrom);
    weights.addEdge(weights.table(EDGE_CLUSTER_BEFORE).get(cluster), edgeFrom);
    edgeBefore = weights.table(EDGE_SHAPE_AFTER).get(weights.number(Of.SHAPE, names.shapeAfter));
  }

  /** A word of a sentence, in American spelling. */
  static CrfEntry of(CrfModel model, String text) {
    String shape = model.shape(text);
    String cluster = model.cluster(text);
    return new CrfEntry(model, text, new Names(shape, shape, cluster, cluster));
  }

  /** What stands before the first word of a sentence, and after the last. */
  static CrfEntry beyond(CrfModel model) {
    return new CrfEntry(model, "", new Names("", "null", "", "null"));
  }

  /** Names of shape and cluster; CoreNLP writes a missing one now as nothing, now as "null". */
  private record Names(String shape, String shapeAfter, String cluster, String nodeCluster) {}

  private void addSelf(CrfModel model, String text, int nodeCluster) {
    CrfWeights weights = model.weights();
    weights.addNode(weights.table(ALWAYS).get(0), self);
    weights.addNode(weights.table(CLUSTER).get(nodeCluster), self);
    weights.addNode(weights.table(WORD).get(word), self);
    weights.addNode(weights.table(SHAPE).get(shape), self);
    if (model.isTitle(text)) {
      weights.addNode(weights.table(TITLE).get(0), self);
    }
    weights.addParts(text, model.longestPart(), self);
  }
}
