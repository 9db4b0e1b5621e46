package org.harambee.partnership.journey;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harambee.partnership.Certainty;
import org.harambee.partnership.Evidence;
import org.harambee.partnership.PartialDate;
import org.harambee.partnership.WebAddress;
import org.harambee.ui.Form;
import org.harambee.ui.Worded;
import org.jspecify.annotations.Nullable;

/** A phase as it is typed: dates as text, lists line by line. */
record PhaseText(
        String name,
        String starts,
        String ends,
        String goal,
        List<String> outputs,
        List<String> methods,
        String note,
        @Nullable Evidence evidence) {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_DATE = 40;
    private static final int LONGEST_TEXT = 2000;

    /** What was typed; the form says what can't be taken. */
    static PhaseText read(Form form) {
        PhaseText text = new PhaseText(
                form.require("name", LONGEST_NAME),
                form.allow("starts", LONGEST_DATE),
                form.allow("ends", LONGEST_DATE),
                form.allow("goal", LONGEST_TEXT),
                lines(form.allow("outputs", LONGEST_TEXT)),
                lines(form.allow("methods", LONGEST_TEXT)),
                form.allow("note", LONGEST_TEXT),
                evidence(form));
        text.checkDates(form);
        return text;
    }

    static PhaseText of(Phase phase) {
        return new PhaseText(
                phase.name(),
                phase.starts() == null ? "" : phase.starts().text(),
                phase.ends() == null ? "" : phase.ends().text(),
                phase.goal(),
                phase.outputs(),
                phase.methods(),
                phase.note(),
                phase.evidence());
    }

    /** The fields of a phase that is there. */
    static Map<String, String> fields(Phase phase) {
        Map<String, String> fields = new HashMap<>();
        fields.put("name", phase.name());
        fields.put("starts", phase.starts() == null ? "" : phase.starts().text());
        fields.put("ends", phase.ends() == null ? "" : phase.ends().text());
        fields.put("goal", phase.goal());
        fields.put("outputs", String.join("\n", phase.outputs()));
        fields.put("methods", String.join("\n", phase.methods()));
        fields.put("note", phase.note());
        fields.put("version", Integer.toString(phase.version()));
        Evidence evidence = phase.evidence();
        fields.put("certainty", evidence == null ? "" : evidence.certainty().word());
        fields.put("certainty-note", evidence == null ? "" : evidence.note());
        fields.put("sources", evidence == null ? "" : String.join("\n", evidence.sources()));
        return fields;
    }

    private void checkDates(Form form) {
        Optional<PartialDate> start = date(form, "starts", starts);
        Optional<PartialDate> end = date(form, "ends", ends);
        if (start.isPresent()
                && end.isPresent()
                && end.get().last().isBefore(start.get().first())) {
            form.refuse("ends", "partnership-phase-ends-before");
        }
    }

    private static Optional<PartialDate> date(Form form, String field, String text) {
        Optional<PartialDate> date = PartialDate.read(text);
        if (date.isEmpty() && !text.isEmpty()) {
            form.refuse(field, "partnership-phase-date-odd");
        }
        return date;
    }

    private static @Nullable Evidence evidence(Form form) {
        List<String> sources = lines(form.allow("sources", LONGEST_TEXT));
        sources.stream()
                .filter(source -> !WebAddress.is(source))
                .findFirst()
                .ifPresent(odd -> form.refuse("sources", "partnership-source-odd", "source", odd));
        String certainty = form.value("certainty");
        boolean known =
                Arrays.stream(Certainty.values()).anyMatch(one -> one.word().equals(certainty));
        String note = form.allow("certainty-note", LONGEST_TEXT);
        return known ? new Evidence(Worded.find(Certainty.class, certainty).orElseThrow(), note, sources) : null;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
