package broadsheet.spark;

import java.util.Iterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Iterators, as Spark hands them over, to streams. */
public final class Streams {
  private Streams() {}

  /** A sequential stream that pulls from {@code iterator} on demand. */
  public static <T> Stream<T> of(Iterator<T> iterator) {
    Iterable<T> once = () -> iterator;
    return StreamSupport.stream(once.spliterator(), false);
  }
}
