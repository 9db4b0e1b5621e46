package org.harambee.fairness.assignment;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Ideas and jurors, how well they suit each other, and what must hold. Immutable. Ideas and jurors are spoken of by their
 * place in the lists.
 */
public final class AssignmentProblem {
    private final List<Idea> ideas;
    private final List<Juror> jurors;
    private final Affinities affinities;
    private final Rules rules;

    /** @throws IllegalArgumentException where sizes differ or two ideas or jurors have one id, or a required pair is in conflict */
    public AssignmentProblem(List<Idea> ideas, List<Juror> jurors, Affinities affinities, Rules rules) {
        if (affinities.ideas() != ideas.size() || (affinities.jurors() != jurors.size())) {
            throw new IllegalArgumentException("there are affinities of " + affinities.ideas() + " ideas and "
                    + affinities.jurors() + " jurors, not of " + ideas.size() + " and " + jurors.size());
        }
        this.ideas = List.copyOf(ideas);
        this.jurors = List.copyOf(jurors);
        this.affinities = affinities;
        this.rules = rules;
        different(ideas, Idea::id, "ideas");
        different(jurors, Juror::id, "jurors");
        for (var pair : affinities.required()) {
            conflict(pair[0], pair[1]).ifPresent(conflict -> {
                throw new IllegalArgumentException(
                        "juror " + jurors.get(pair[1]).id() + " must review idea "
                                + ideas.get(pair[0]).id() + ", but may not (" + reason(conflict)
                                + "); take one of the two away");
            });
        }
    }

    private static String reason(Conflict conflict) {
        return switch (conflict) {
            case DECLARED -> "a conflict was declared";
            case PERSON -> "it is their own";
            case AFFILIATE -> "it is of their own affiliate";
            case LANGUAGE -> "they do not read its language";
        };
    }

    private static <T> void different(List<T> all, Function<T, String> id, String what) {
        Set<String> seen = new HashSet<>();
        for (var one : all) {
            if (!seen.add(id.apply(one))) {
                throw new IllegalArgumentException("two " + what + " have the id " + id.apply(one));
            }
        }
    }

    public List<Idea> ideas() {
        return ideas;
    }

    public List<Juror> jurors() {
        return jurors;
    }

    public Affinities affinities() {
        return affinities;
    }

    public Rules rules() {
        return rules;
    }

    /** In millionths. */
    public int affinity(int idea, int juror) {
        return affinities.of(idea, juror);
    }

    public boolean isAllowed(int idea, int juror) {
        return !affinities.isForbidden(idea, juror) && conflict(idea, juror).isEmpty();
    }

    /** Why the juror may not review the idea, if so: the first reason in the order of {@link Conflict}. */
    public Optional<Conflict> conflict(int idea, int juror) {
        if (affinities.isForbidden(idea, juror)) {
            return Optional.of(Conflict.DECLARED);
        }
        var what = ideas.get(idea);
        var who = jurors.get(juror);
        if (what.people().contains(who.id())) {
            return Optional.of(Conflict.PERSON);
        }
        if (what.affiliate().isPresent() && what.affiliate().equals(who.affiliate())) {
            return Optional.of(Conflict.AFFILIATE);
        }
        return rules.language() == Rules.Language.EVERY && !reads(idea, juror)
                ? Optional.of(Conflict.LANGUAGE)
                : Optional.empty();
    }

    /** Whether the juror reads the idea's language, or it names none. */
    public boolean reads(int idea, int juror) {
        var language = ideas.get(idea).language();
        return language.isEmpty() || jurors.get(juror).languages().contains(language.get());
    }

    /** How many reviews all ideas need together. */
    public long reviews() {
        return ideas.stream().mapToLong(Idea::reviews).sum();
    }

    /** The same with other rules. */
    public AssignmentProblem with(Rules others) {
        return new AssignmentProblem(ideas, jurors, affinities, others);
    }

    /** The same with other ideas, jurors and affinities. */
    public AssignmentProblem with(List<Idea> otherIdeas, List<Juror> otherJurors, Affinities others) {
        return new AssignmentProblem(otherIdeas, otherJurors, others, rules);
    }
}
