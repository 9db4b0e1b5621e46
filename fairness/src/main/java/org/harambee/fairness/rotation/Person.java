package org.harambee.fairness.rotation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;

/**
 * Someone who meets.
 *
 * @param name unlike all others
 * @param affiliate whom they come from; their own name where they come for themselves
 * @param zone the IANA zone in which they live
 * @param rules of the zone, as this JDK knows them unless others are given
 * @param carried what they have borne before, in the unit of the table; from 0
 */
public record Person(
        String name,
        String affiliate,
        ZoneId zone,
        ZoneRules rules,
        CostTable table,
        Availability availability,
        BigDecimal carried) {
    /** Someone who is always there and has borne nothing yet. */
    public static Person of(String name, String affiliate, ZoneId zone, CostTable table) {
        return new Person(name, affiliate, zone, zone.getRules(), table, Availability.ALWAYS, BigDecimal.ZERO);
    }

    /** @throws IllegalArgumentException where what they have borne is negative */
    public Person {
        if (carried.signum() < 0) {
            throw new IllegalArgumentException("what " + name + " carries is negative: " + carried.toPlainString());
        }
    }

    /** What their clock shows. */
    public LocalDateTime local(Instant instant) {
        var offset = rules.getOffset(instant);
        return LocalDateTime.ofEpochSecond(
                instant.getEpochSecond(), 0, ZoneOffset.ofTotalSeconds(offset.getTotalSeconds()));
    }
}
