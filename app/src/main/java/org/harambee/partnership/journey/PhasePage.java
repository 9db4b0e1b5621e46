package org.harambee.partnership.journey;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.harambee.partnership.Certainty;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Difference;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;
import org.jspecify.annotations.Nullable;

/**
 * @param phase the phase that is changed, or null for a new one
 * @param disputed whether someone else has changed it since the form was opened
 */
public record PhasePage(PartnershipFrame frame, @Nullable Phase phase, Form form, boolean disputed) {
    private record Labelled(String field, String key) {}

    private static final List<Labelled> FIELDS = List.of(
            new Labelled("name", "partnership-phase-name"),
            new Labelled("starts", "partnership-phase-starts"),
            new Labelled("ends", "partnership-phase-ends"),
            new Labelled("goal", "partnership-phase-goal"),
            new Labelled("outputs", "partnership-phase-outputs"),
            new Labelled("methods", "partnership-phase-methods"),
            new Labelled("note", "partnership-phase-note"),
            new Labelled("certainty", "partnership-certainty"),
            new Labelled("certainty-note", "partnership-certainty-note"),
            new Labelled("sources", "partnership-sources-label"));

    static PhasePage of(PartnershipFrame frame, @Nullable Phase phase, Form form) {
        return new PhasePage(frame, phase, form, false);
    }

    /** What was typed stays; saving it once more, now knowingly, puts it over what the other person has saved. */
    static PhasePage overtaken(PartnershipFrame frame, Phase current, Form typed) {
        Form again = typed.with("version", Integer.toString(current.version())).refuse("", "ui-overtaken");
        return new PhasePage(frame, current, again, true);
    }

    public String journey() {
        return frame.partnership().path() + "/journey";
    }

    public String address() {
        return journey() + "/phases" + (phase == null ? "" : "/" + phase.id());
    }

    public List<Difference> differences(Screen screen) {
        if (phase == null || !disputed) {
            return List.of();
        }
        Map<String, String> stands = PhaseText.fields(phase);
        return FIELDS.stream()
                .map(one -> new Difference(
                        screen.say(one.key()),
                        said(one.field(), stands.getOrDefault(one.field(), ""), screen),
                        said(one.field(), form.value(one.field()), screen)))
                .filter(one -> !one.stands().equals(one.mine()))
                .toList();
    }

    private static String said(String field, String value, Screen screen) {
        if (!field.equals("certainty")) {
            return value.strip();
        }
        return Arrays.stream(Certainty.values())
                .map(Certainty::word)
                .filter(value::equals)
                .findFirst()
                .map(word -> screen.say("partnership-certainty-" + word))
                .orElse("");
    }
}
