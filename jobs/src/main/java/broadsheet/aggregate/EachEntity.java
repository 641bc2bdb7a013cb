package broadsheet.aggregate;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;

/**
 * Mentions → the rows of each entity. Mentions must be sorted by entity, text and article: the
 * texts of an entity then pass one by one, and only what they come to is held.
 */
final class EachEntity<R> implements Iterator<R> {
  private final Iterator<Named> mentions;
  private final IntFunction<OneEntity<R>> begin;
  private Iterator<R> rows = Collections.emptyIterator();
  private Named next;

  /**
   * Reads on demand.
   *
   * @param begin makes what takes the mentions of the entity of a number
   */
  EachEntity(Iterator<Named> mentions, IntFunction<OneEntity<R>> begin) {
    this.mentions = mentions;
    this.begin = begin;
    advance();
  }

  private void advance() {
    next = mentions.hasNext() ? mentions.next() : null;
  }

  @Override
  public boolean hasNext() {
    while (!rows.hasNext() && next != null) {
      rows = nextEntity().iterator();
    }
    return rows.hasNext();
  }

  @Override
  public R next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return rows.next();
  }

  private List<R> nextEntity() {
    int number = next.number();
    OneEntity<R> entity = begin.apply(number);
    do {
      entity.add(next);
      advance();
    } while (next != null && next.number() == number);
    return entity.rows();
  }
}
