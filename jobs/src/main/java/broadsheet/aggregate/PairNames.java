package broadsheet.aggregate;

import broadsheet.spark.Streams;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;

/** Pairs the entities of each article; those of one text must come one after the other. */
record PairNames() implements MapPartitionsFunction<NamedInArticle, Together> {

  @Override
  public Iterator<Together> call(Iterator<NamedInArticle> articles) {
    return Streams.flat(Streams.runs(articles, NamedInArticle::text), PairNames::ofText);
  }

  private static Iterator<Together> ofText(Iterator<NamedInArticle> articles) {
    List<NamedInArticle> copies = new ArrayList<>(1);
    articles.forEachRemaining(copies::add);
    return PairsOfText.of(copies);
  }
}
