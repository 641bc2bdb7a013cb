package broadsheet.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Files to tasks: as even as files allow, many small ones together. */
final class Batches {
  private static final long BYTES = 16L << 20;
  private static final int FILES = 500;

  private Batches() {}

  /** The files in their order, cut into runs of about 16 MB or 500 files. */
  static <T> List<List<T>> of(List<T> files, ToLongFunction<T> size) {
    return of(files, size, file -> Optional.empty());
  }

  /**
   * The same, but files of one stream stay together.
   *
   * @param stream what a file is read from with those before it; empty if it is read on its own
   */
  static <T> List<List<T>> of(
      List<T> files, ToLongFunction<T> size, Function<T, Optional<String>> stream) {
    List<List<T>> batches = new ArrayList<>();
    List<T> batch = new ArrayList<>();
    long bytes = 0;
    Optional<String> before = Optional.empty();
    for (T file : files) {
      Optional<String> own = stream.apply(file);
      boolean isBound = own.isPresent() && own.equals(before);
      boolean isFull = bytes + size.applyAsLong(file) > BYTES || batch.size() >= FILES;
      if (!batch.isEmpty() && isFull && !isBound) {
        batches.add(List.copyOf(batch));
        batch.clear();
        bytes = 0;
      }
      batch.add(file);
      bytes += size.applyAsLong(file);
      before = own;
    }
    if (!batch.isEmpty()) {
      batches.add(List.copyOf(batch));
    }
    return batches;
  }
}
