package org.harambee.innovation.prototypes.endings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harambee.affiliates.Names;
import org.harambee.innovation.prototypes.PrototypePart;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.innovation.prototypes.PrototypeState;
import org.harambee.innovation.prototypes.Rewording;
import org.harambee.innovation.prototypes.Signature;
import org.harambee.innovation.prototypes.followups.FollowUps;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;

/**
 * How a prototype ended, and what has become of it since.
 *
 * @param endings the last in front
 * @param followUps what was told of all of them
 * @param due what is asked for
 * @param mayTell whether the viewer tells what has become of it
 * @param form what was typed and refused
 */
public record EndingPage(
        PrototypePlace.At at,
        List<Ending> endings,
        List<FollowUps.FollowUp> followUps,
        List<FollowUps.Due> due,
        boolean mayTell,
        Names.Known names,
        Form form)
        implements PrototypePart {

    public Names.Shown who(Signature signature) {
        return names.shown(signature);
    }

    /** How an end came to be said so. */
    public List<Rewording> rewordings(Ending ending, Screen screen) {
        return Rewording.of(
                ending.earlier(),
                ending.lesson(),
                names,
                (before, after) -> LessonForm.differences(before, after, screen));
    }

    public boolean mayCorrect(Ending ending) {
        return at.told(ending.signature()).corrector().isPresent();
    }

    /** Whether the prototype has ended so, and nobody has begun again. */
    public boolean holds(Ending ending) {
        return ending.reopened() == null;
    }

    public List<FollowUps.FollowUp> followUps(Ending ending) {
        return followUps.stream()
                .filter(told -> told.ending().equals(ending.id()))
                .toList();
    }

    public Map<String, String> states(Screen screen) {
        Map<String, String> states = new LinkedHashMap<>();
        PrototypeState.ENDS.forEach(state -> states.put(state.word(), screen.say("innovation-ending-" + state.word())));
        return states;
    }

    public Map<String, String> uses(Screen screen) {
        Map<String, String> uses = new LinkedHashMap<>();
        uses.put("yes", screen.say("innovation-follow-up-used"));
        uses.put("no", screen.say("innovation-follow-up-unused"));
        return uses;
    }

    /** Whether the viewer has typed what became of it after so many months, and somebody else had told it before. */
    public boolean typedLate(int months) {
        return form.refused() && form.text("text-" + months).isPresent();
    }

    /** What was typed into a form, as far as it was this one. */
    public Form typed(String name) {
        return form.has("form", name) ? form : Form.empty();
    }
}
