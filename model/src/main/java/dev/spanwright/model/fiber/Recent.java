package dev.spanwright.model.fiber;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What was worked out lately, by what it depends on. Thread-safe; work is done outside the lock.
 */
final class Recent<K, V> {

  private final Map<K, V> values;

  Recent(int most) {
    values =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  V get(K key, Function<K, V> work) {
    return get(key, work, _ -> true);
  }

  /**
   * @param kept which values are worth remembering
   */
  V get(K key, Function<K, V> work, Predicate<V> kept) {
    synchronized (values) {
      V known = values.get(key);
      if (known != null) {
        return known;
      }
    }
    V made = work.apply(key);
    if (kept.test(made)) {
      synchronized (values) {
        values.put(key, made);
      }
    }
    return made;
  }
}
