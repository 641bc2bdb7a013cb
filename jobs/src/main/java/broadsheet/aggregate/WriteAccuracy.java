package broadsheet.aggregate;

import broadsheet.model.Accuracy;
import broadsheet.spark.Progress;
import broadsheet.spark.Records;
import broadsheet.warehouse.Draft;
import broadsheet.warehouse.Stage;
import broadsheet.warehouse.Tables;
import java.util.Set;

/**
 * Samples marked by hand → {@link Tables#ACCURACY}, on which the corrected counts rest.
 *
 * @param samples the user's, else {@link Samples#builtIn}
 */
public record WriteAccuracy(Samples samples) implements Stage {

  @Override
  public boolean isDue(Draft draft, Set<String> changed) {
    return !new Samples(draft.read(Tables.ACCURACY).collectAsList()).equals(samples);
  }

  @Override
  public void run(Draft draft, Progress progress) {
    draft.replace(
        Tables.ACCURACY,
        draft.session().createDataset(samples.rows(), Records.encoder(Accuracy.class)).coalesce(1));
  }
}
