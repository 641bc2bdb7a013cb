package broadsheet.resolve;

import broadsheet.spark.Progress;
import broadsheet.warehouse.Draft;
import broadsheet.warehouse.Stage;
import broadsheet.warehouse.Tables;
import java.util.List;
import java.util.Set;

/**
 * Compares the distinct names of the corpus with one another: {@link Tables#MENTIONS} → {@link
 * Tables#NAMES}. The user's file plays no part, so that another one costs no new comparison.
 */
public record CompareNames() implements Stage {

  @Override
  public boolean isDue(Draft draft, Set<String> changed) {
    return draft.count(Tables.NAMES) == 0
        || changed.contains("names")
        || changed.contains("queries");
  }

  @Override
  public void run(Draft draft, Progress progress) {
    progress.phase(
        "compare",
        () -> {
          draft.view(List.of(Tables.MENTIONS));
          draft.replace(Tables.NAMES, new Comparison(draft).names());
          return draft.count(Tables.ARTICLES);
        });
  }
}
