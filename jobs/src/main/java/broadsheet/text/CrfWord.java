package broadsheet.text;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One word type as a model sees it: all that does not depend on the words around it. Scores of
 * features that only look at one word are already summed here.
 */
final class CrfWord {
  private static final Pattern TITLE = Pattern.compile("(?:Mr|Ms|Mrs|Dr|Miss|Sen|Judge|Sir)\\.?");

  /** Differs from that of every other word ever made: caches keyed by it never go stale. */
  final long id;

  final String text;
  final CrfShape shape;
  final String cluster;
  final int clusterId;

  /** Whether a capital begins it, and none follows. */
  final boolean nameCase;

  /** Whether it has letters, and no capitals. */
  final boolean lowerCase;

  final boolean hasLetter;

  /** Whether the model looks past it for a real word. */
  final boolean isShort;

  /** Node scores of the word itself. */
  final double[] self;

  /** Node scores of the word after this one. */
  final double[] nodeAfter;

  /** Node scores of the word before this one. */
  final double[] nodeBefore;

  /** Node scores of the words that have this one somewhere on their right. */
  final double[] onRight;

  /** Node scores of the words that have this one somewhere on their left. */
  final double[] onLeft;

  /** Edge scores into this word. */
  final double[] edgeInto;

  /** Edge scores out of this word. */
  final double[] edgeFrom;

  private CrfWord(CrfModel model, long id, String text, CrfShape shape, String cluster) {
    this.id = id;
    this.text = text;
    this.shape = shape;
    this.cluster = cluster == null ? "" : cluster;
    clusterId = model.clusterId(cluster);
    boolean capitals = text.chars().anyMatch(Character::isUpperCase);
    hasLetter = text.chars().anyMatch(Character::isLetter);
    lowerCase = hasLetter && !capitals;
    nameCase = isNameCase(text);
    isShort = text.length() <= 3;
    self = model.node(own(model, text, shape.name, cluster));
    nodeAfter = model.node(text + "-PW", cluster + "-PDISTSIM", shape.name + "-PTYPE");
    nodeBefore = model.node(text + "-NW", cluster + "-NDISTSIM", shape.name + "-NTYPE");
    onRight = model.node(text + "-DISJN");
    onLeft = model.node(text + "-DISJP");
    edgeInto = model.edge(text + "-PSEQW");
    edgeFrom = model.edge(text + "-PSEQpW");
  }

  /** A word of a sentence, in American spelling. */
  static CrfWord of(CrfModel model, long id, String text, CrfShape shape) {
    return new CrfWord(model, id, text, shape, model.cluster(text));
  }

  /** What stands before the first word of a sentence, and after the last. */
  static CrfWord beyond(CrfModel model, long id, CrfShape shape) {
    return new CrfWord(model, id, "", shape, null);
  }

  /** Whether both are one word: caches may have made it twice. */
  boolean is(CrfWord other) {
    return this == other || text.equals(other.text);
  }

  private static Set<String> own(CrfModel model, String text, String shape, String cluster) {
    Set<String> names = new LinkedHashSet<>(); // an ending may equal a beginning: counts once
    names.add("###"); // on everywhere
    names.add(cluster + "-DISTSIM");
    names.add(text + "-WORD");
    names.add(shape + "-TYPE");
    if (model.knowsTitles() && TITLE.matcher(text).matches()) {
      names.add("IS_TITLE");
    }
    String framed = '<' + text + '>';
    int longest = Math.min(model.longestPart(), framed.length());
    for (int length = 2; length <= longest; length++) {
      names.add('#' + framed.substring(0, length) + '#');
      names.add('#' + framed.substring(framed.length() - length) + '#');
    }
    return names;
  }

  private static boolean isNameCase(String text) {
    return text.length() > 1
        && (Character.isUpperCase(text.charAt(0)) || Character.isTitleCase(text.charAt(0)))
        && text.chars().skip(1).noneMatch(Character::isUpperCase);
  }
}
