package org.harambee.innovation.programme;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harambee.innovation.Phase;
import org.harambee.innovation.Span;
import org.harambee.innovation.Step;
import org.harambee.partnership.Evidence;
import org.harambee.partnership.PartialDate;
import org.harambee.ui.Form;
import org.jspecify.annotations.Nullable;

/** Between the form with the days of all steps and the phases that are told by it. */
final class PhasesForm {
    /** The field with the steps whose days bind. */
    static final String BINDING = "binding";

    private static final int LONGEST_DATE = 40;
    private static final int LONGEST_GOAL = 600;

    private PhasesForm() {}

    static Form filled(List<Phase> phases, int version) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values(phases).forEach((field, value) -> values.put(field, List.of(value)));
        values.put("version", List.of(Integer.toString(version)));
        // where nothing is set up yet, days that are given are meant
        values.put(BINDING, binding(phases));
        return Form.of(values);
    }

    /** What is typed line by line, in its order on the page. */
    static Map<String, String> values(List<Phase> phases) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Step step : Step.values()) {
            Optional<Phase> phase = of(phases, step);
            values.put("starts-" + step.word(), text(phase.map(Phase::span).map(Span::starts)));
            values.put("ends-" + step.word(), text(phase.map(Phase::span).map(Span::ends)));
            values.put("goal-" + step.word(), phase.map(Phase::goal).orElse(""));
        }
        return values;
    }

    /** What was typed; the form says what can't be taken. A step without days is no part of the programme. */
    static List<Phase> read(Form form, List<Phase> before, ZoneId zone) {
        List<Phase> phases = new ArrayList<>();
        for (Step step : Step.values()) {
            PartialDate starts = date(form, "starts-" + step.word());
            PartialDate ends = date(form, "ends-" + step.word());
            String goal = form.allow("goal-" + step.word(), LONGEST_GOAL);
            if (starts != null && ends != null && ends.last().isBefore(starts.first())) {
                form.refuse("ends-" + step.word(), "partnership-phase-ends-before");
            }
            if (starts != null || ends != null) {
                phases.add(phase(step, new Span(starts, ends, zone), goal, form, before));
            } else if (!goal.isEmpty()) {
                form.refuse("starts-" + step.word(), "innovation-phase-no-days");
            }
        }
        return phases;
    }

    // what its own people now say otherwise needs no evidence from elsewhere
    private static Phase phase(Step step, Span span, String goal, Form form, List<Phase> before) {
        boolean binding = form.has(BINDING, step.word());
        Optional<Phase> old = of(before, step);
        boolean kept = old.filter(phase -> goal.equals(phase.goal()) && span.sameDays(phase.span()))
                .isPresent();
        ZoneId zone = kept ? old.map(phase -> phase.span().zone()).orElseThrow() : span.zone();
        Evidence evidence = kept ? old.map(Phase::evidence).orElse(null) : null;
        return new Phase(step, new Span(span.starts(), span.ends(), zone), goal, binding, evidence);
    }

    static Optional<Phase> of(List<Phase> phases, Step step) {
        return phases.stream().filter(phase -> phase.step() == step).findFirst();
    }

    static List<String> binding(List<Phase> phases) {
        return Arrays.stream(Step.values())
                .filter(step -> of(phases, step).map(Phase::binding).orElse(true))
                .map(Step::word)
                .toList();
    }

    private static @Nullable PartialDate date(Form form, String field) {
        String typed = form.allow(field, LONGEST_DATE);
        Optional<PartialDate> date = PartialDate.read(typed);
        if (date.isEmpty() && !typed.isEmpty()) {
            form.refuse(field, "partnership-phase-date-odd");
        }
        return date.orElse(null);
    }

    private static String text(Optional<PartialDate> date) {
        return date.map(PartialDate::text).orElse("");
    }
}
