package broadsheet.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.ToLongFunction;
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

  /**
   * The elements of one key after those of another, as they come; none is held. What is not yet
   * read of a run when the next is asked for is skipped.
   *
   * @param sorted by key, so that each key has one run; without nulls
   */
  public static <T> Iterator<Iterator<T>> runs(Iterator<T> sorted, ToLongFunction<? super T> key) {
    return new Runs<>(sorted, key);
  }

  /** Everything that each element gives, one after the other; none of it is held. */
  public static <T, R> Iterator<R> flat(
      Iterator<T> iterator, Function<? super T, ? extends Iterator<R>> each) {
    return new Iterator<>() {
      private Iterator<R> current = Collections.emptyIterator();

      @Override
      public boolean hasNext() {
        while (!current.hasNext() && iterator.hasNext()) {
          current = each.apply(iterator.next());
        }
        return current.hasNext();
      }

      @Override
      public R next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return current.next();
      }
    };
  }
}
