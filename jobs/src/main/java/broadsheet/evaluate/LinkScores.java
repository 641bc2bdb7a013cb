package broadsheet.evaluate;

import broadsheet.text.Annotator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well our entities agree with people's: mentions are grouped by entity over all texts of a
 * set, and compared with the grouping by the ids that people gave them.
 *
 * <p>The program is told where the mentions are; it finds their types and what they stand for in
 * their text (see {@link LinkCorpus}), and resolves the set as a run resolves a corpus.
 *
 * @param texts number of texts
 * @param mentions that have an id
 * @param ours grouping by our entities
 * @param typed grouping by our entities where the marked types are taken
 * @param surface grouping by equal spelling, for comparison
 */
record LinkScores(int texts, int mentions, BCubed ours, BCubed typed, BCubed surface) {

  /** Groups the mentions of {@code gold} and compares. */
  static LinkScores of(List<LinkFile.LinkedText> gold, Annotator annotator, Resolver resolver) {
    List<String> theirs = new ArrayList<>();
    List<String> surfaces = new ArrayList<>();
    for (LinkFile.LinkedText text : gold) {
      for (LinkFile.Mention mention : text.mentions()) {
        theirs.add(mention.entity());
        surfaces.add(text.text().substring(mention.start(), mention.end()));
      }
    }
    if (theirs.isEmpty()) {
      throw new IllegalArgumentException("no mention has an entity");
    }
    LinkCorpus found = LinkCorpus.of(gold, annotator, LinkCorpus.Types.FOUND);
    LinkCorpus marked = LinkCorpus.of(gold, annotator, LinkCorpus.Types.MARKED);
    return new LinkScores(
        gold.size(),
        theirs.size(),
        BCubed.of(theirs, entities(found, resolver, surfaces)),
        BCubed.of(theirs, entities(marked, resolver, surfaces)),
        BCubed.of(theirs, surfaces));
  }

  /** The entity of each marked mention; what is no mention of ours goes by its spelling. */
  private static List<String> entities(
      LinkCorpus corpus, Resolver resolver, List<String> surfaces) {
    Map<String, String> resolved = resolver.entities(corpus.articles(), corpus.mentions());
    List<String> entities = new ArrayList<>();
    for (int i = 0; i < surfaces.size(); i++) {
      String alone = "none: " + surfaces.get(i);
      entities.add(corpus.marked().get(i).map(resolved::get).orElse(alone));
    }
    return entities;
  }

  /** A plain table: our groupings, and the one by equal spelling. */
  String table() {
    return String.format(
        Locale.ROOT,
        "%,d texts, %,d mentions with an entity, B-cubed%n%-16s %6s %6s %6s%n%s%s%s",
        texts,
        mentions,
        "grouped by",
        "P",
        "R",
        "F1",
        row("our entities", ours),
        row("… marked types", typed),
        row("equal spelling", surface));
  }

  private static String row(String name, BCubed score) {
    return String.format(
        Locale.ROOT,
        "%-16s %6.1f %6.1f %6.1f%n",
        name,
        100 * score.precision(),
        100 * score.recall(),
        100 * score.f1());
  }
}
