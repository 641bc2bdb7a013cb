package broadsheet.aggregate;

import java.util.List;

/**
 * The entities that an article names.
 *
 * @param cell number of its month and outlet
 * @param named one element for each entity of each sentence, in any order
 */
public record NamedInArticle(int cell, List<Place> named) {

  /**
   * An entity in a sentence.
   *
   * @param number of the entity, see {@link Aggregate.Numbered}
   * @param voices in which it is named there: 1 author, 2 direct quotation, 4 indirect speech,
   *     added up
   */
  public record Place(int sentence, int number, int voices) {}
}
