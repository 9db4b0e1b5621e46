package org.harambee.rotating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.harambee.fairness.rotation.RotationPlan;
import org.harambee.fairness.rotation.TradeOff;

/**
 * What there is to tell.
 *
 * @param curve empty where it was not asked for
 * @param without the plan without rules on slots and turns, where there are such rules
 * @param moved days of an earlier plan on which somebody's clock has moved since
 */
record ToldPlan(
        RotationPlan plan,
        List<TradeOff> curve,
        Optional<RotationPlan> without,
        List<LocalDate> moved,
        double seconds) {}
