package org.harambee.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Function;

/**
 * Answers that are looked up anew only when something has changed. For what a page says beside its content, such as the
 * choices of a filter; never for who may see what.
 */
public final class Unchanged<K, V> {
    private static final int MOST = 1_000;

    private final Cache<K, Known<V>> known =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final Changes changes;
    private final Function<K, V> lookUp;

    private record Known<V>(long change, V answer) {}

    public Unchanged(Changes changes, Function<K, V> lookUp) {
        this.changes = changes;
        this.lookUp = lookUp;
    }

    public V of(K key) {
        // counted before it is read: what changes meanwhile is read again
        long change = changes.count();
        Known<V> last = known.getIfPresent(key);
        if (last != null && last.change() == change) {
            return last.answer();
        }
        V answer = lookUp.apply(key);
        known.put(key, new Known<>(change, answer));
        return answer;
    }
}
