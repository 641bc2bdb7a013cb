package broadsheet.evaluate;

import broadsheet.model.Article;
import broadsheet.model.Mention;
import java.util.List;
import java.util.Map;

/** Tells which names are one entity, as a run over a corpus does. */
@FunctionalInterface
public interface Resolver {

  /**
   * The entities of mentions.
   *
   * @param articles the whole corpus
   * @param mentions all its mentions
   * @return the entity's id by {@link Mention#mentionId}, of every mention
   */
  Map<String, String> entities(List<Article> articles, List<Mention> mentions);
}
