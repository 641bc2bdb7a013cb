package broadsheet.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.ToLongFunction;

/** See {@link Streams#runs}. */
final class Runs<T> implements Iterator<Iterator<T>> {
  private final Iterator<T> elements;
  private final ToLongFunction<? super T> key;
  private Iterator<T> run = Collections.emptyIterator();
  private T next;

  Runs(Iterator<T> elements, ToLongFunction<? super T> key) {
    this.elements = elements;
    this.key = key;
    advance();
  }

  private void advance() {
    next = elements.hasNext() ? elements.next() : null;
  }

  @Override
  public boolean hasNext() {
    while (run.hasNext()) {
      run.next();
    }
    return next != null;
  }

  @Override
  public Iterator<T> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    run = new Run(key.applyAsLong(next));
    return run;
  }

  private final class Run implements Iterator<T> {
    private final long of;

    Run(long of) {
      this.of = of;
    }

    @Override
    public boolean hasNext() {
      return run == this && next != null && key.applyAsLong(next) == of;
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      T element = next;
      advance();
      return element;
    }
  }
}
