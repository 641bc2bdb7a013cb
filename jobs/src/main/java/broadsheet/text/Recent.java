package broadsheet.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What a function made of the keys it met lately; thread-safe. Only speed depends on what is in
 * here: what is made twice is equal.
 */
final class Recent<K, V> {
  private final int most;
  private final Function<K, V> make;
  private volatile Map<K, V> recent = new ConcurrentHashMap<>();
  private volatile Map<K, V> older = Map.of();

  /**
   * An empty one.
   *
   * @param most keys to hold: half of them met lately, half of them before that
   * @param make of the same key always an equal value, never null
   */
  Recent(int most, Function<K, V> make) {
    this.most = most;
    this.make = make;
  }

  /** What the function makes of {@code key}. */
  V get(K key) {
    V value = recent.get(key);
    return value != null ? value : missing(key);
  }

  private V missing(K key) {
    V value = older.get(key);
    if (value == null) {
      value = make.apply(key);
    }
    if (recent.size() >= most / 2) {
      turn();
    }
    recent.put(key, value);
    return value;
  }

  private synchronized void turn() {
    if (recent.size() >= most / 2) {
      older = recent;
      recent = new ConcurrentHashMap<>();
    }
  }
}
