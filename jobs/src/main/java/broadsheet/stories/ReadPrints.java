package broadsheet.stories;

import broadsheet.model.Article;
import broadsheet.spark.Streams;
import broadsheet.text.TextPrint;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;

/** Reads each text once: its print, and the agency it names. */
record ReadPrints(CreditReader credits) implements MapPartitionsFunction<Article, Print> {
  private static final long DAY = 86_400;

  @Override
  public Iterator<Print> call(Iterator<Article> articles) {
    return Streams.of(articles).map(this::print).iterator();
  }

  private Print print(Article article) {
    Long second = article.publishedAt() == null ? null : article.publishedAt().getEpochSecond();
    return new Print(
        article.articleId(),
        Print.place(article.articleId(), second),
        second == null ? null : Math.floorDiv(second, DAY),
        article.outlet(),
        credits.of(article).orElse(null),
        TextPrint.of(article.text(), article.title()));
  }
}
