package org.harambee.solvers.timetable;

import com.google.ortools.sat.CpModel;
import java.util.ArrayList;
import java.util.List;
import org.harambee.fairness.timetable.Constraint;
import org.harambee.fairness.timetable.model.Model;
import org.harambee.fairness.timetable.model.Pairs;

/**
 * The choices of each session. Where nothing tells the slots of a block from each other, blocks take their place: that
 * leaves out plans that differ only in the order within a block, which would have to be ruled out one by one.
 */
final class Grid {
    private final Model model;
    private final boolean byBlock;
    private final List<List<Choice>> choices = new ArrayList<>();

    Grid(Model model, CpModel program) {
        this.model = model;
        byBlock = areSlotsAlike(model);
        for (int session = 0; session < model.sessions(); session++) {
            var own = new ArrayList<Choice>();
            for (int hall = 0; hall < model.halls(); hall++) {
                int before = -1;
                for (int slot = 0; slot < model.slots(); slot++) {
                    int period = period(slot);
                    if (period != before && model.mayBe(session, hall, slot)) {
                        long cost = model.cost(session, hall, slot);
                        var literal = program.newBoolVar("");
                        own.add(new Choice(session, hall, period, slot, model.span(session, slot), cost, literal));
                        before = period;
                    }
                }
            }
            choices.add(own);
        }
    }

    /** How many there would be at most. */
    static long size(Model model) {
        return (long) model.sessions() * model.halls() * model.slots();
    }

    List<Choice> of(int session) {
        return choices.get(session);
    }

    boolean isByBlock() {
        return byBlock;
    }

    int period(int slot) {
        return byBlock ? model.problem().block(slot) : slot;
    }

    int periods() {
        return byBlock ? model.problem().blocks().size() : model.slots();
    }

    /** Whether a choice takes a period up. */
    boolean covers(Choice choice, int period) {
        return byBlock
                ? choice.period() == period
                : choice.period() <= period && period < choice.period() + choice.span();
    }

    private static boolean areSlotsAlike(Model model) {
        var weights = model.problem().weights();
        boolean looksAtSlots = weights.counts(Constraint.CLASH)
                || weights.counts(Constraint.CHAIR_SPEAKS)
                || weights.counts(Constraint.SAME_LEVEL)
                || weights.counts(Constraint.SAME_TYPE)
                || weights.counts(Constraint.SAME_LANGUAGE)
                || !model.problem().rules().pause().isZero()
                || !model.problem().rules().tracksByBlock();
        if (looksAtSlots) {
            return false;
        }
        for (int session = 0; session < model.sessions(); session++) {
            for (int kind : model.pairs().kinds(session)) {
                if ((kind & (Pairs.EXCLUSIVE | Pairs.AFTER | Pairs.BEFORE)) != 0) {
                    return false;
                }
            }
            if (!areSlotsAlike(model, session)) {
                return false;
            }
        }
        return true;
    }

    /** Wherever it fits in a block it costs the same and takes as many slots; it may be anywhere in an open block. */
    private static boolean areSlotsAlike(Model model, int session) {
        int span = 0;
        for (int slot = 0; slot < model.slots(); slot++) {
            int own = model.span(session, slot);
            boolean follows =
                    slot > 0 && model.problem().block(slot) == model.problem().block(slot - 1);
            if (own > 0) {
                span = span == 0 ? own : span;
                if (own != span) {
                    return false;
                }
            }
            if (follows && own > 0 && model.slotCost(session, slot) != model.slotCost(session, slot - 1)) {
                return false;
            }
            for (int hall = 0; follows && hall < model.halls(); hall++) {
                if (model.isOpen(hall, slot) != model.isOpen(hall, slot - 1)) {
                    return false;
                }
            }
            // a block in which only some slots suit the session
            if (follows && own > 0 != model.span(session, slot - 1) > 0 && own > 0) {
                return false;
            }
        }
        return true;
    }
}
