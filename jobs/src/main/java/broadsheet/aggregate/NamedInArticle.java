package broadsheet.aggregate;

import java.util.List;

/**
 * The entities that an article names.
 *
 * @param text stands for the distinct text
 * @param month days from 1970-01-01 to the first of its month; null if undated
 * @param outlet as in {@link Cell}
 * @param nEntities number of distinct entities it names, more than those of {@code named} if some
 *     can have no pair
 * @param named one element for each mention, in any order
 */
public record NamedInArticle(
    long text, Integer month, int outlet, int nEntities, List<Place> named) {

  /**
   * A mention.
   *
   * @param number of the entity
   * @param voices 1 author, 2 direct quotation, 4 indirect speech; added up for several mentions
   */
  public record Place(int sentence, int paragraph, int number, int voices) {

    /** The same place with more voices. */
    Place with(int more) {
      return new Place(sentence, paragraph, number, voices | more);
    }
  }
}
