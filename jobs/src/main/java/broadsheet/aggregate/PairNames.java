package broadsheet.aggregate;

import broadsheet.spark.Streams;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;

/** Pairs the entities of each article; those of one text must come one after the other. */
record PairNames() implements MapPartitionsFunction<NamedInArticle, Together> {

  @Override
  public Iterator<Together> call(Iterator<NamedInArticle> articles) {
    return Streams.flat(new Texts(articles), PairsOfText::of);
  }

  /** The articles of one text after the other. */
  private static final class Texts implements Iterator<List<NamedInArticle>> {
    private final Iterator<NamedInArticle> articles;
    private NamedInArticle next;

    Texts(Iterator<NamedInArticle> articles) {
      this.articles = articles;
      advance();
    }

    private void advance() {
      next = articles.hasNext() ? articles.next() : null;
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public List<NamedInArticle> next() {
      if (next == null) {
        throw new NoSuchElementException();
      }
      long text = next.text();
      List<NamedInArticle> copies = new ArrayList<>(1);
      do {
        copies.add(next);
        advance();
      } while (next != null && next.text() == text);
      return copies;
    }
  }
}
