package org.harambee.fairness.inequality;

import java.math.BigInteger;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harambee.fairness.number.Rational;

/**
 * A key by which something is to be shared, as partners agreed: equal parts, by members, by need.
 *
 * @param parts what each counts, not negative, at least one positive; in the order in which shares are told
 */
public record AgreedKey(Map<String, Long> parts) {
    /** @throws IllegalArgumentException where a part is negative or all are 0 */
    public AgreedKey {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        parts.forEach((name, part) -> {
            if (part < 0) {
                throw new IllegalArgumentException("the part of " + name + " in the key is negative: " + part);
            }
        });
        if (sum(parts.values()).signum() == 0) {
            throw new IllegalArgumentException("the key gives nobody anything");
        }
    }

    /**
     * What each has beside what the key gives.
     *
     * @param amounts who has how much, not negative; those who are missing have nothing
     * @throws IllegalArgumentException where someone is not in the key, an amount is negative, or nobody has anything
     */
    public List<KeyShare> shares(Map<String, Long> amounts) {
        amounts.forEach((name, amount) -> {
            if (!parts.containsKey(name)) {
                throw new IllegalArgumentException(name + " is not in the key");
            }
            if (amount < 0) {
                throw new IllegalArgumentException("the amount of " + name + " is negative: " + amount);
            }
        });
        var total = sum(amounts.values());
        if (total.signum() == 0) {
            throw new IllegalArgumentException("nobody has anything, so that there is nothing to compare");
        }
        var whole = sum(parts.values());
        return parts.entrySet().stream()
                .map(entry -> new KeyShare(
                        entry.getKey(),
                        new Rational(BigInteger.valueOf(amounts.getOrDefault(entry.getKey(), 0L)), total),
                        new Rational(BigInteger.valueOf(entry.getValue()), whole)))
                .toList();
    }

    /** The part of everything that would have to change hands for all to have what the key gives (Hoover's index). */
    public Rational misplaced(Map<String, Long> amounts) {
        return shares(amounts).stream()
                .map(KeyShare::surplus)
                .filter(surplus -> surplus.signum() > 0)
                .reduce(Rational.ZERO, Rational::plus);
    }

    private static BigInteger sum(Collection<Long> values) {
        return values.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
