package broadsheet.stories;

import broadsheet.spark.Progress;
import broadsheet.warehouse.Draft;
import broadsheet.warehouse.Stage;
import broadsheet.warehouse.Tables;
import java.util.Set;

/**
 * Finds the articles whose texts are copies of one: {@link Tables#ARTICLES} → {@link
 * Tables#STORY_CLUSTERS}, a row for every article in any language.
 */
public record FindCopies() implements Stage {

  @Override
  public boolean isDue(Draft draft, Set<String> changed) {
    return draft.isChanged()
        || changed.contains("queries")
        || draft.count(Tables.STORY_CLUSTERS) != draft.count(Tables.ARTICLES);
  }

  @Override
  public void run(Draft draft, Progress progress) {
    progress.phase(
        "copies",
        () -> {
          draft.replace(Tables.STORY_CLUSTERS, new Copies(draft, WireAgencies::of).clusters());
          return draft.count(Tables.ARTICLES);
        });
  }
}
