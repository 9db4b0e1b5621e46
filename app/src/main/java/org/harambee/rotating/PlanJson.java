package org.harambee.rotating;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.rotation.Meeting;
import org.harambee.fairness.rotation.Objective;
import org.harambee.fairness.rotation.Person;
import org.harambee.fairness.rotation.RotationPlan;
import org.harambee.telling.Json;

/** A plan for programs; docs/fairness/rotation.schema.json says what stands where. */
final class PlanJson {
    private final ToldPlan told;
    private final RotationPlan plan;
    private final Json json = new Json();

    PlanJson(ToldPlan told) {
        this.told = told;
        plan = told.plan();
    }

    String text() {
        json.object();
        json.key("objective").value(plan.objective() instanceof Objective.Leximin ? "leximin" : "within");
        if (plan.objective() instanceof Objective.Within(Rational epsilon)) {
            number("epsilon", epsilon);
        }
        json.key("unit").value(plan.problem().unit().name().toLowerCase(Locale.ROOT));
        values();
        json.key("no_rotation_needed").value(plan.needsNoRotation());
        slots("free_slots_utc", plan.freeSlots());
        slots("slots_utc", plan.slots());
        regimes();
        burdens();
        meetings();
        curve();
        told.without().ifPresent(this::price);
        json.key("moved").list();
        told.moved().forEach(day -> json.value(day.toString()));
        json.endList();
        json.key("method").value(plan.values().method());
        json.key("seconds").value(told.seconds());
        return json.endObject().toString();
    }

    private void values() {
        var values = plan.values();
        number("max", values.worst());
        number("total", values.total());
        number("least_max", values.leastWorst());
        number("bound", values.leastWorstBound());
        json.key("proved").value(values.isLeastWorstProved());
        number("total_bound", values.totalBound());
        json.key("plan_proved").value(values.isProved());
    }

    private void regimes() {
        json.key("regimes").list();
        for (var regime : plan.regimes()) {
            json.object();
            json.key("first").value(regime.first().toString());
            json.key("last").value(regime.last().toString());
            json.key("meetings").value(regime.meetings());
            slots("free_slots_utc", regime.freeSlots());
            json.endObject();
        }
        json.endList();
    }

    private void burdens() {
        json.key("burdens").list();
        for (var burden : plan.burdens()) {
            json.object();
            json.key("unit").value(burden.unit());
            number("carried", burden.carried());
            number("borne", burden.borne());
            number("total", burden.total());
            json.endObject();
        }
        json.endList();
    }

    private void meetings() {
        json.key("meetings").list();
        for (var meeting : plan.meetings()) {
            json.object();
            json.key("day").value(meeting.day().toString());
            json.key("utc").value(Clocks.utc(meeting.slot()));
            json.key("held").value(meeting.isHeld());
            json.key("local").object();
            locals(meeting).forEach((zone, local) -> json.key(zone).value(local));
            json.endObject();
            json.key("costs").object();
            for (int unit = 0; unit < plan.burdens().size(); unit++) {
                number(plan.burdens().get(unit).unit(), meeting.costs().get(unit));
            }
            json.endObject();
            json.endObject();
        }
        json.endList();
    }

    private Map<String, String> locals(Meeting meeting) {
        Map<String, String> locals = new LinkedHashMap<>();
        for (Person person : plan.problem().people()) {
            locals.put(person.zone().getId(), person.local(meeting.start()).toString());
        }
        return locals;
    }

    private void curve() {
        json.key("trade_off").list();
        for (var point : told.curve()) {
            json.object();
            point.epsilon().ifPresent(epsilon -> number("epsilon", epsilon));
            number("max", point.worst());
            number("total", point.total());
            number("total_bound", point.bound());
            json.endObject();
        }
        json.endList();
    }

    private void price(RotationPlan without) {
        json.key("without_side_rules").object();
        number("max", without.values().worst());
        number("total", without.values().total());
        number("least_max", without.values().leastWorst());
        json.key("proved").value(without.values().isProved());
        json.endObject();
    }

    private void slots(String key, List<Integer> slots) {
        json.key(key).list();
        slots.forEach(slot -> json.value(Clocks.utc(slot)));
        json.endList();
    }

    /** Whole where it is whole; otherwise with 12 digits. */
    private void number(String key, Rational value) {
        var number = new BigDecimal(value.numerator())
                .divide(new BigDecimal(value.denominator()), new MathContext(12))
                .stripTrailingZeros();
        json.key(key).value(number);
    }
}
