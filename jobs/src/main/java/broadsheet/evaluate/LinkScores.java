package broadsheet.evaluate;

import broadsheet.text.Annotation;
import broadsheet.text.Annotator;
import broadsheet.text.ArticleNames;
import broadsheet.text.Entities;
import broadsheet.text.Layout;
import broadsheet.text.Naming;
import broadsheet.text.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well our entities agree with people's: mentions are grouped by entity over all texts of a
 * set, and compared with the grouping by the ids that people gave them.
 *
 * <p>The program is told where the mentions are; it finds their types (the marked one where it
 * finds no name), what they stand for in their text and the entity by the built-in lists. Evidence
 * across texts is not used.
 *
 * @param texts number of texts
 * @param mentions that have an id
 * @param ours grouping by our entities
 * @param typed grouping by our entities where the marked types are taken
 * @param surface grouping by equal spelling, for comparison
 */
record LinkScores(int texts, int mentions, BCubed ours, BCubed typed, BCubed surface) {

  /** Whose types the mentions have. */
  private enum Types {
    FOUND,
    MARKED
  }

  /** Groups the mentions of {@code gold} and compares. */
  static LinkScores of(List<LinkFile.LinkedText> gold, Annotator annotator, Entities entities) {
    List<String> theirs = new ArrayList<>();
    List<String> surfaces = new ArrayList<>();
    Map<Types, List<String>> ours = new EnumMap<>(Types.class);
    for (LinkFile.LinkedText text : gold) {
      Layout.Block block = new Layout.Block(0, text.text().length(), 0, Section.BODY);
      Annotation found = annotator.annotate(text.text(), new Layout(List.of(block)));
      for (Types types : Types.values()) {
        Map<Integer, String> ids = entities(text, found, types, entities);
        text.mentions().stream()
            .map(mention -> ids.getOrDefault(mention.start(), "none: " + surface(text, mention)))
            .forEach(ours.computeIfAbsent(types, t -> new ArrayList<>())::add);
      }
      for (LinkFile.Mention mention : text.mentions()) {
        theirs.add(mention.entity());
        surfaces.add(surface(text, mention));
      }
    }
    if (theirs.isEmpty()) {
      throw new IllegalArgumentException("no mention has an entity");
    }
    return new LinkScores(
        gold.size(),
        theirs.size(),
        BCubed.of(theirs, ours.get(Types.FOUND)),
        BCubed.of(theirs, ours.get(Types.MARKED)),
        BCubed.of(theirs, surfaces));
  }

  private static String surface(LinkFile.LinkedText text, LinkFile.Mention mention) {
    return text.text().substring(mention.start(), mention.end());
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

  /** The entities of the mentions of a text by where they start. */
  private static Map<Integer, String> entities(
      LinkFile.LinkedText gold, Annotation found, Types types, Entities entities) {
    String text = gold.text();
    List<Annotation.Name> names = new ArrayList<>(found.names());
    for (LinkFile.Mention mention : gold.mentions()) {
      String type = type(mention, found, types);
      names.removeIf(name -> name.start() < mention.end() && mention.start() < name.end());
      int sentence = sentence(mention, found.sentences());
      names.add(new Annotation.Name(mention.start(), mention.end(), sentence, type));
    }
    names.sort(Comparator.comparingInt(Annotation.Name::start));
    Map<Integer, String> ids = new HashMap<>();
    for (Naming naming : ArticleNames.resolve(text, new Annotation(found.sentences(), names))) {
      ids.put(naming.start(), entities.of(naming.name(), naming.type()).entityId());
    }
    return ids;
  }

  /** The marked type, or that of the first name found where the mention stands. */
  private static String type(LinkFile.Mention mention, Annotation found, Types types) {
    if (types == Types.MARKED && !mention.type().equals("MISC")) {
      return mention.type();
    }
    return found.names().stream()
        .filter(name -> name.start() < mention.end() && mention.start() < name.end())
        .map(Annotation.Name::type)
        .findFirst()
        .orElse(mention.type());
  }

  private static int sentence(LinkFile.Mention mention, List<Annotation.Sentence> sentences) {
    int last = 0;
    while (last + 1 < sentences.size() && sentences.get(last + 1).start() <= mention.start()) {
      last++;
    }
    return last;
  }
}
