package org.harambee.solvers.timetable;

import java.util.function.Predicate;
import org.harambee.fairness.timetable.Plan;
import org.harambee.fairness.timetable.model.Model;
import org.harambee.fairness.timetable.search.LivePlan;

/** From choices to a plan: where blocks stood for slots, sessions get the slots in which least is broken for now. */
final class Unfolding {
    private final Program program;

    Unfolding(Program program) {
        this.program = program;
    }

    Plan plan(Predicate<Choice> chosen) {
        var model = program.model();
        var live = new LivePlan(model);
        // the long ones first, so that the short ones fill what they leave
        for (int span = model.slots(); span > 0; span--) {
            for (int session = 0; session < model.sessions(); session++) {
                int own = span;
                program.grid().of(session).stream()
                        .filter(choice -> choice.span() == own && chosen.test(choice))
                        .findFirst()
                        .ifPresent(choice -> place(model, live, choice));
            }
        }
        return live.plan();
    }

    private void place(Model model, LivePlan live, Choice choice) {
        long least = Long.MAX_VALUE;
        int best = Plan.NOWHERE;
        for (int slot = choice.slot(); slot < model.slots() && isSame(choice, slot); slot++) {
            if (model.mayBe(choice.session(), choice.hall(), slot)
                    && live.isFree(choice.session(), choice.hall(), slot)) {
                live.place(choice.session(), choice.hall(), slot);
                if (live.violations() < least) {
                    least = live.violations();
                    best = slot;
                }
                live.remove(choice.session());
            }
        }
        if (best != Plan.NOWHERE) {
            live.place(choice.session(), choice.hall(), best);
        }
    }

    private boolean isSame(Choice choice, int slot) {
        return program.grid().period(slot) == choice.period();
    }
}
