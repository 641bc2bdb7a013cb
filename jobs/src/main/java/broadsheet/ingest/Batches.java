package broadsheet.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** Files to tasks: as even as files allow, many small ones together. */
final class Batches {
  private static final long BYTES = 16L << 20;
  private static final int FILES = 500;

  private Batches() {}

  /** The files in their order, cut into runs of about 16 MB or 500 files. */
  static <T> List<List<T>> of(List<T> files, ToLongFunction<T> size) {
    List<List<T>> batches = new ArrayList<>();
    List<T> batch = new ArrayList<>();
    long bytes = 0;
    for (T file : files) {
      if (!batch.isEmpty() && (bytes + size.applyAsLong(file) > BYTES || batch.size() == FILES)) {
        batches.add(List.copyOf(batch));
        batch.clear();
        bytes = 0;
      }
      batch.add(file);
      bytes += size.applyAsLong(file);
    }
    if (!batch.isEmpty()) {
      batches.add(List.copyOf(batch));
    }
    return batches;
  }
}
