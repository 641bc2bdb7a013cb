package broadsheet.aggregate;

import broadsheet.spark.Streams;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;

/** Pairs the entities of each article. */
record PairNames() implements MapPartitionsFunction<NamedInArticle, Together> {

  @Override
  public Iterator<Together> call(Iterator<NamedInArticle> articles) {
    return Streams.flat(articles, PairsOfArticle::new);
  }
}
