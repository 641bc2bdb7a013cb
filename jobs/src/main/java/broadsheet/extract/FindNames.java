package broadsheet.extract;

import broadsheet.model.Article;
import broadsheet.model.Mention;
import broadsheet.model.Sentence;
import broadsheet.text.Annotation;
import broadsheet.text.Annotator;
import broadsheet.text.ArticleNames;
import broadsheet.text.Entities;
import broadsheet.text.Layout;
import broadsheet.text.Naming;
import broadsheet.text.Section;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;

/**
 * Annotates a partition of articles. The models are loaded once per executor, not once per
 * partition, and never travel with the task.
 *
 * @param list the user's names
 * @param confidence whether names have one
 */
record FindNames(Broadcast<NameList> list, Confidence confidence)
    implements MapPartitionsFunction<Article, Extracted> {
  /** ISO 639-1 codes of the languages that have models. */
  static final Set<String> LANGUAGES = Set.of("en");

  @Override
  public Iterator<Extracted> call(Iterator<Article> articles) {
    Annotator annotator = confidence.of(list.value().annotator());
    return new Pieces(articles, article -> extracted(article, annotator));
  }

  private static Extracted extracted(Article article, Annotator annotator) {
    if (article.language() == null
        || !LANGUAGES.contains(article.language())
        || article.nTokens() != null) {
      return new Extracted(article, List.of(), List.of());
    }
    Layout layout = Layout.of(article.text(), article.title());
    Annotation annotation = annotator.annotate(article.text(), layout);
    int nTokens = annotation.sentences().stream().mapToInt(Annotation.Sentence::nTokens).sum();
    return new Extracted(
        article.withTokens(nTokens), sentences(article, annotation), mentions(article, annotation));
  }

  private static List<Sentence> sentences(Article article, Annotation annotation) {
    List<Sentence> rows = new ArrayList<>();
    for (Annotation.Sentence s : annotation.sentences()) {
      rows.add(
          new Sentence(
              article.articleId(),
              rows.size(),
              s.start(),
              s.end(),
              s.paragraph(),
              s.section().label(),
              s.nTokens(),
              s.tone()));
    }
    return rows;
  }

  private static List<Mention> mentions(Article article, Annotation annotation) {
    return ArticleNames.resolve(article.text(), annotation).stream()
        .map(naming -> mention(article, annotation.sentences().get(naming.sentence()), naming))
        .toList();
  }

  /** The entity is the built-in list's until the corpus is resolved. */
  private static Mention mention(Article article, Annotation.Sentence sentence, Naming naming) {
    return new Mention(
        article.articleId() + "-" + naming.start(),
        article.articleId(),
        naming.sentence(),
        naming.start(),
        naming.end(),
        naming.surface(),
        naming.spelling(),
        naming.name(),
        naming.type(),
        naming.type(),
        Entities.builtIn().of(naming.name(), naming.type()).entityId(),
        naming.rule(),
        naming.confidence(),
        sentence.section().label(),
        sentence.section() == Section.HEADLINE,
        sentence.tone(),
        article.publishedDate(),
        article.outlet(),
        article.language());
  }
}
