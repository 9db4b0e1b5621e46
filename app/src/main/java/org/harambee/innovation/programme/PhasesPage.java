package org.harambee.innovation.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harambee.innovation.Phase;
import org.harambee.innovation.Step;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Difference;
import org.harambee.ui.Form;
import org.harambee.ui.Said;
import org.harambee.ui.Screen;
import org.jspecify.annotations.Nullable;

/**
 * The form with the days of all steps.
 *
 * @param stands what someone else saved meanwhile, or null
 * @param warnings all that the days would cut off: sent again, the form is taken
 */
public record PhasesPage(
        PartnershipFrame frame, Form form, @Nullable List<Phase> stands, List<Warning> warnings) {

    /** What the days of a step would cut off. */
    public record Warning(Step step, Said said) {}

    /** What was typed stays; saving it once more, now knowingly, puts it over what the other person has saved. */
    static PhasesPage overtaken(PartnershipFrame frame, Form typed, List<Phase> current, int version) {
        Form again = typed.with("version", Integer.toString(version)).refuse("", "ui-overtaken");
        return new PhasesPage(frame, again, current, List.of());
    }

    public String programme() {
        return frame.partnership().path() + "/programme";
    }

    public Map<String, String> steps(Screen screen) {
        Map<String, String> steps = new LinkedHashMap<>();
        for (Step step : Step.values()) {
            steps.put(step.word(), screen.say("innovation-step-" + step.word()));
        }
        return steps;
    }

    public List<Difference> differences(Screen screen) {
        List<Difference> differences = new ArrayList<>();
        if (stands == null) {
            return differences;
        }
        Map<String, String> there = PhasesForm.values(stands);
        List<String> bound = PhasesForm.binding(stands);
        for (Step step : Step.values()) {
            String name = screen.say("innovation-step-" + step.word());
            for (String part : List.of("starts", "ends", "goal")) {
                String field = part + "-" + step.word();
                String label = name + ": " + screen.say("innovation-phase-" + part);
                differences.add(new Difference(
                        label, there.getOrDefault(field, ""), form.value(field).strip()));
            }
            differences.add(new Difference(
                    name + ": " + screen.say("innovation-phase-binding"),
                    said(bound.contains(step.word()), screen),
                    said(form.has(PhasesForm.BINDING, step.word()), screen)));
        }
        differences.removeIf(one -> one.stands().equals(one.mine()));
        return differences;
    }

    private static String said(boolean yes, Screen screen) {
        return screen.say(yes ? "innovation-yes" : "innovation-no");
    }
}
