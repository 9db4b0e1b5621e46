package org.harambee.innovation;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The last few that were looked at, of what takes long to reckon and can be reckoned again.
 *
 * @param <K> tells them apart
 * @param <V> what is kept
 */
public final class Latest<K, V> {
    private final int most;
    private final SequencedMap<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);

    public Latest(int most) {
        this.most = most;
    }

    public synchronized Optional<V> find(K key) {
        return Optional.ofNullable(kept.get(key));
    }

    public synchronized void keep(K key, V value) {
        kept.put(key, value);
        if (kept.size() > most) {
            kept.pollFirstEntry();
        }
    }
}
