package org.harambee.innovation.prototypes.tests;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.harambee.innovation.prototypes.Days;
import org.harambee.ui.Difference;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;

/** Between the form of a test with people and what is told of it. */
final class TestForm {
    private static final int LINE = 200;
    private static final int TEXT = 4_000;
    private static final int MOST_PEOPLE = 100_000;
    private static final Map<String, String> LABELS = Map.of(
            "day", "innovation-test-day",
            "place", "innovation-test-place",
            "people", "innovation-test-how-many",
            "tried", "innovation-test-tried",
            "outcome", "innovation-test-outcome",
            "change", "innovation-test-change");

    private TestForm() {}

    static Form filled(Trial.Facts facts, int version) {
        Map<String, String> values = values(facts);
        values.put("version", Integer.toString(version));
        return Form.filled(values);
    }

    /** The fields in the order in which they stand in the form. */
    static Map<String, String> values(Trial.Facts facts) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("day", facts.day().toString());
        values.put("place", facts.place());
        values.put("people", Integer.toString(facts.people()));
        values.put("tried", facts.tried());
        values.put("outcome", facts.outcome());
        values.put("change", facts.change());
        return values;
    }

    /** What is said differently; the first is said to stand. */
    static List<Difference> differences(Trial.Facts stands, Trial.Facts mine, Screen screen) {
        return Difference.between(
                values(stands), values(mine), field -> screen.say(Objects.requireNonNull(LABELS.get(field))));
    }

    /**
     * What was typed; nothing where the form says what has to be changed first.
     *
     * @param last the last day on which it may have been
     */
    static Optional<Trial.Facts> read(Form form, LocalDate last) {
        Optional<LocalDate> day = Days.day(form, "day");
        if (day.filter(last::isBefore).isPresent()) {
            form.refuse("day", "innovation-prototype-day-ahead");
        }
        String place = form.require("place", LINE);
        int people = form.number("people");
        if (people < 1 || people > MOST_PEOPLE) {
            form.refuse("people", "innovation-test-people-odd", "most", MOST_PEOPLE);
        }
        String tried = form.require("tried", TEXT);
        String outcome = form.require("outcome", TEXT);
        String change = form.require("change", TEXT);
        return form.refused()
                ? Optional.empty()
                : Optional.of(new Trial.Facts(day.orElseThrow(), place, people, tried, outcome, change));
    }
}
