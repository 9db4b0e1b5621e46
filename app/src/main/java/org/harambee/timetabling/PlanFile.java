package org.harambee.timetabling;

import org.harambee.fairness.timetable.Plan;
import org.harambee.fairness.timetable.Problem;
import org.harambee.telling.Refusal;

/** Reads the plan out of an outcome that was told as JSON. */
final class PlanFile {
    private PlanFile() {}

    static Plan read(String name, Problem problem) throws Refusal {
        var told = JsonFile.read(name);
        if (!told.path("plan").isArray()) {
            throw Refusal.ofInput(name + " tells no plan; make it with timetable --format json.");
        }
        var plan = Plan.empty(problem.sessions().size());
        for (var entry : told.path("plan")) {
            Integer session = problem.sessionPlaces().get(entry.path("session").asString(""));
            Integer hall = problem.hallPlaces().get(entry.path("hall").asString(""));
            Integer slot = problem.slotPlaces().get(entry.path("slot").asString(""));
            if (session == null || hall == null || slot == null) {
                throw Refusal.ofInput(
                        name + ": the plan names a session, hall or slot that is not in the file: " + entry + ".");
            }
            plan = plan.with(session, hall, slot);
        }
        return plan;
    }
}
