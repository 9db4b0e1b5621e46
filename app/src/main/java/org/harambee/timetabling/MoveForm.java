package org.harambee.timetabling;

import java.util.Locale;
import org.harambee.fairness.timetable.Constraint;
import org.harambee.fairness.timetable.Problem;
import org.harambee.fairness.timetable.explain.Move;
import org.harambee.fairness.timetable.explain.Moves;
import org.harambee.telling.Refusal;
import org.jspecify.annotations.Nullable;

/** Says what it would cost to have one session elsewhere. */
final class MoveForm {
    private final Problem problem;
    private final Moves moves;

    MoveForm(Problem problem, Moves moves) {
        this.problem = problem;
        this.moves = moves;
    }

    /** @param wish such as {@code talk=hall/slot} */
    String text(String wish) throws Refusal {
        int equals = wish.lastIndexOf('=');
        int slash = wish.indexOf('/', Math.max(equals, 0));
        if (equals < 1 || slash < 0) {
            throw Refusal.ofUse("--move " + wish + ": write SESSION=HALL/SLOT.");
        }
        int session = place(
                "session", wish.substring(0, equals), problem.sessionPlaces().get(wish.substring(0, equals)));
        var hall = wish.substring(equals + 1, slash);
        var slot = wish.substring(slash + 1);
        var move = moves.to(
                session,
                place("hall", hall, problem.hallPlaces().get(hall)),
                place("slot", slot, problem.slotPlaces().get(slot)));
        return told(problem.sessions().get(session).id() + " in " + hall + ", " + slot, move);
    }

    private static int place(String kind, String id, @Nullable Integer place) throws Refusal {
        if (place == null) {
            throw Refusal.ofUse("--move: there is no " + kind + " " + id + ".");
        }
        return place;
    }

    private String told(String what, Move move) {
        var text = new StringBuilder();
        if (!move.isPossible()) {
            text.append(what).append(" is not possible:\n");
            move.obstacles()
                    .forEach(obstacle -> text.append("  ").append(obstacle).append('\n'));
            return text.toString();
        }
        text.append(what).append(": ").append(cost(move.cost())).append(".\n");
        move.displaced()
                .forEach(other -> text.append("  ")
                        .append(problem.sessions().get(other).id())
                        .append(" changes places with it\n"));
        for (var constraint : Constraint.values()) {
            long more = move.after().amount(constraint) - move.before().amount(constraint);
            if (more != 0 && problem.weights().of(constraint) > 0) {
                text.append(String.format(Locale.ROOT, "  %+d %s\n", more, constraint.counts()));
            }
        }
        return text.toString();
    }

    static String cost(long cost) {
        return cost == 0 ? "it costs nothing" : cost > 0 ? "it costs " + cost + " more" : "it saves " + -cost;
    }
}
