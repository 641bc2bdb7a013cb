package broadsheet.aggregate;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The pairs of all articles of one text, pair by pair, so that each article knows where it is the
 * first of the text to name both: distinct texts can then be counted in any order.
 */
final class PairsOfText implements Iterator<Together> {
  private final PriorityQueue<Rest> articles =
      new PriorityQueue<>(
          Comparator.<Rest>comparingLong(rest -> rest.next.pair())
              .thenComparingInt(rest -> rest.place));
  private final Set<Seen> seen = new HashSet<>();
  private long pair;

  private record Seen(int window, Cell cell) {}

  /** What is left of one article. */
  private static final class Rest {
    private final int place;
    private final PairsOfArticle pairs;
    private Together next;

    Rest(int place, PairsOfArticle pairs) {
      this.place = place;
      this.pairs = pairs;
      next = pairs.next();
    }
  }

  private PairsOfText(List<NamedInArticle> copies) {
    for (int i = 0; i < copies.size(); i++) {
      PairsOfArticle pairs = new PairsOfArticle(copies.get(i));
      if (pairs.hasNext()) {
        articles.add(new Rest(i, pairs));
      }
    }
  }

  /** The pairs of the articles of one text: of most texts there is but one. */
  static Iterator<Together> of(List<NamedInArticle> copies) {
    return copies.size() == 1 ? new PairsOfArticle(copies.get(0)) : new PairsOfText(copies);
  }

  @Override
  public boolean hasNext() {
    return !articles.isEmpty();
  }

  @Override
  public Together next() {
    Rest rest = articles.poll();
    if (rest == null) {
      throw new NoSuchElementException();
    }
    Together together = rest.next;
    if (rest.pairs.hasNext()) {
      rest.next = rest.pairs.next();
      articles.add(rest);
    }
    if (together.pair() != pair) {
      seen.clear();
      pair = together.pair();
    }
    return together.withFirsts(firsts(together));
  }

  private int firsts(Together together) {
    Cell[] cells = together.cells();
    int firsts = 0;
    for (int window = 0; window < Together.WINDOWS; window++) {
      for (int cell = 0; cell < cells.length; cell++) {
        if (together.isIn(window) && seen.add(new Seen(window, cells[cell]))) {
          firsts |= 1 << Together.bit(window, cell);
        }
      }
    }
    return firsts;
  }
}
