package broadsheet.extract;

import broadsheet.model.Article;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What was found in articles, row by row. A huge article gives several rows of bounded size, as a
 * row is held in memory several times over while it is written.
 */
final class Pieces implements Iterator<Extracted> {
  private static final int LARGEST = 20_000;
  private final Iterator<Article> articles;
  private final Function<Article, Extracted> extract;
  private final Queue<Extracted> pieces = new ArrayDeque<>();

  Pieces(Iterator<Article> articles, Function<Article, Extracted> extract) {
    this.articles = articles;
    this.extract = extract;
  }

  @Override
  public boolean hasNext() {
    return !pieces.isEmpty() || articles.hasNext();
  }

  @Override
  public Extracted next() {
    if (pieces.isEmpty()) {
      cut(extract.apply(articles.next()));
    }
    return pieces.remove();
  }

  /** The article stands in the first piece only. */
  private void cut(Extracted whole) {
    int most =
        IntStream.of(whole.sentences().size(), whole.mentions().size(), whole.quotations().size())
            .max()
            .getAsInt();
    for (int from = 0; from == 0 || from < most; from += LARGEST) {
      pieces.add(
          new Extracted(
              from == 0 ? whole.article() : null,
              piece(whole.sentences(), from),
              piece(whole.mentions(), from),
              piece(whole.quotations(), from)));
    }
  }

  private static <T> List<T> piece(List<T> all, int from) {
    return all.subList(Math.min(from, all.size()), Math.min(from + LARGEST, all.size()));
  }
}
