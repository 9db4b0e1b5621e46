package org.harambee.fairness.rotation;

import org.harambee.fairness.number.Rational;

/**
 * What a unit bears in the unit of the tables.
 *
 * @param unit the name of a person, or of an affiliate
 * @param carried from before
 * @param borne by the meetings of the plan
 */
public record Burden(String unit, Rational carried, Rational borne) {
    public Rational total() {
        return carried.plus(borne);
    }
}
