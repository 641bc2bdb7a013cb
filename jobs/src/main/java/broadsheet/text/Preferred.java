package broadsheet.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Two findings in one text, of which one goes before the other. */
final class Preferred {
  private Preferred() {}

  /** All of {@code first}, and what of {@code second} overlaps none of them; in order. */
  static List<NameFinder.Span> spans(List<NameFinder.Span> first, List<NameFinder.Span> second) {
    return merged(first, second, NameFinder.Span::from, NameFinder.Span::to);
  }

  /** All of {@code first}, and what of {@code second} overlaps none of them; in order. */
  static List<Annotation.Name> names(List<Annotation.Name> first, List<Annotation.Name> second) {
    return merged(first, second, Annotation.Name::start, Annotation.Name::end);
  }

  /** Both lists are in order and do not overlap in themselves. */
  private static <T> List<T> merged(
      List<T> first, List<T> second, ToIntFunction<T> start, ToIntFunction<T> end) {
    if (first.isEmpty()) {
      return second;
    }
    List<T> merged = new ArrayList<>(first.size() + second.size());
    int next = 0;
    for (T other : second) {
      while (next < first.size() && end.applyAsInt(first.get(next)) <= start.applyAsInt(other)) {
        merged.add(first.get(next++));
      }
      boolean isFree =
          next == first.size() || end.applyAsInt(other) <= start.applyAsInt(first.get(next));
      if (isFree) {
        merged.add(other);
      }
    }
    merged.addAll(first.subList(next, first.size()));
    return merged;
  }
}
