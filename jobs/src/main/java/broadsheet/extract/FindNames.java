package broadsheet.extract;

import broadsheet.model.Article;
import broadsheet.text.Annotator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;

/**
 * Annotates a partition of articles. The models are loaded once per executor, not once per
 * partition, and never travel with the task.
 */
record FindNames(Broadcast<Reading> reading) implements MapPartitionsFunction<Article, Extracted> {
  /** ISO 639-1 codes of the languages that have models. */
  static final Set<String> LANGUAGES = Set.of("en");

  @Override
  public Iterator<Extracted> call(Iterator<Article> articles) {
    Annotator annotator = reading.value().annotator();
    return new Pieces(articles, article -> extracted(article, annotator));
  }

  private static Extracted extracted(Article article, Annotator annotator) {
    boolean isPending =
        article.language() != null
            && LANGUAGES.contains(article.language())
            && article.nTokens() == null;
    return isPending
        ? ArticleRows.of(article, annotator).extracted()
        : new Extracted(article, List.of(), List.of(), List.of());
  }
}
