package org.harambee.fairness.assignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Checks an assignment against the facts of its problem one by one, and shares no code with what finds assignments. O(pairs
 * + ideas + jurors).
 */
public final class Validator {
    private final AssignmentProblem problem;
    private final Assignment assignment;
    private final List<Violation> found = new ArrayList<>();
    private final int[] loads;

    private Validator(AssignmentProblem problem, Assignment assignment) {
        this.problem = problem;
        this.assignment = assignment;
        loads = new int[problem.jurors().size()];
    }

    /** Everything that is against the rules; empty for a valid assignment. */
    public static List<Violation> check(AssignmentProblem problem, Assignment assignment) {
        var validator = new Validator(problem, assignment);
        for (int idea = 0; idea < problem.ideas().size(); idea++) {
            validator.idea(idea);
            validator.required(idea);
        }
        validator.loads();
        return List.copyOf(validator.found);
    }

    private void idea(int idea) {
        var own = problem.ideas().get(idea);
        var jurors = assignment.jurors(idea);
        var seen = new HashSet<Integer>();
        var affiliates = new HashMap<String, Integer>();
        boolean read = jurors.isEmpty() || own.language().isEmpty();
        for (int juror : jurors) {
            if (juror < 0 || juror >= loads.length) {
                found.add(new Violation(Violation.Kind.UNKNOWN_JUROR, idea, juror, Optional.empty(), 0, 0));
                continue;
            }
            loads[juror]++;
            if (!seen.add(juror)) {
                found.add(new Violation(Violation.Kind.TWICE, idea, juror, Optional.empty(), 2, 1));
            }
            var who = problem.jurors().get(juror);
            conflict(own, who, idea, juror)
                    .ifPresent(conflict -> found.add(
                            new Violation(Violation.Kind.CONFLICT, idea, juror, Optional.of(conflict), 0, 0)));
            who.affiliate().ifPresent(affiliate -> affiliates.merge(affiliate, 1, Integer::sum));
            read |= own.language().map(who.languages()::contains).orElse(true);
        }
        if (jurors.size() != own.reviews()) {
            found.add(new Violation(Violation.Kind.REVIEWS, idea, -1, Optional.empty(), jurors.size(), own.reviews()));
        }
        int most = problem.rules().mostPerAffiliate();
        affiliates.values().stream()
                .filter(count -> most > 0 && count > most)
                .forEach(count ->
                        found.add(new Violation(Violation.Kind.AFFILIATE, idea, -1, Optional.empty(), count, most)));
        if (!read && problem.rules().language() == Rules.Language.AT_LEAST_ONE) {
            found.add(new Violation(Violation.Kind.LANGUAGE, idea, -1, Optional.empty(), 0, 1));
        }
    }

    private void required(int idea) {
        for (int juror = 0; juror < loads.length; juror++) {
            if (problem.affinities().isRequired(idea, juror) && !assignment.has(idea, juror)) {
                found.add(new Violation(Violation.Kind.REQUIRED, idea, juror, Optional.empty(), 0, 1));
            }
        }
    }

    private Optional<Conflict> conflict(Idea own, Juror who, int idea, int juror) {
        if (problem.affinities().isForbidden(idea, juror)) {
            return Optional.of(Conflict.DECLARED);
        }
        if (own.people().contains(who.id())) {
            return Optional.of(Conflict.PERSON);
        }
        if (own.affiliate().isPresent() && own.affiliate().equals(who.affiliate())) {
            return Optional.of(Conflict.AFFILIATE);
        }
        boolean every = problem.rules().language() == Rules.Language.EVERY
                && own.language().isPresent();
        return every && !who.languages().contains(own.language().get())
                ? Optional.of(Conflict.LANGUAGE)
                : Optional.empty();
    }

    private void loads() {
        for (int juror = 0; juror < loads.length; juror++) {
            var own = problem.jurors().get(juror);
            if (loads[juror] < own.least()) {
                found.add(new Violation(
                        Violation.Kind.LOAD_BELOW, -1, juror, Optional.empty(), loads[juror], own.least()));
            }
            if (loads[juror] > own.most()) {
                found.add(new Violation(
                        Violation.Kind.LOAD_ABOVE, -1, juror, Optional.empty(), loads[juror], own.most()));
            }
        }
    }
}
