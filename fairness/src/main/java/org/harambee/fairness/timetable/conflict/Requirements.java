package org.harambee.fairness.timetable.conflict;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.harambee.fairness.timetable.Constraint;
import org.harambee.fairness.timetable.Hall;
import org.harambee.fairness.timetable.Needs;
import org.harambee.fairness.timetable.Person;
import org.harambee.fairness.timetable.Placement;
import org.harambee.fairness.timetable.Problem;
import org.harambee.fairness.timetable.Rules;
import org.harambee.fairness.timetable.Session;

/** Lists what of a problem could give way. That a session needs a place of its own in a hall is not among it. */
final class Requirements {
    private final Problem problem;
    private final List<Requirement> all = new ArrayList<>();

    private Requirements(Problem problem) {
        this.problem = problem;
    }

    static List<Requirement> of(Problem problem) {
        var requirements = new Requirements(problem);
        requirements.rules();
        problem.halls().forEach(requirements::hall);
        problem.people().forEach(requirements::absence);
        requirements.speakers();
        requirements.words();
        problem.sessions().forEach(requirements::session);
        return List.copyOf(requirements.all);
    }

    private void rules() {
        for (var constraint : Constraint.values()) {
            if (!constraint.isHard() && problem.weights().isHard(constraint)) {
                add(
                        "no " + constraint.counts() + " (" + constraint.word() + " is kept as hard)",
                        old -> old.weighing(old.weights().with(constraint, 0)));
            }
        }
        var pause = problem.rules().pause();
        if (!pause.isZero()) {
            add(
                    pause.toMinutes() + " minutes lie between two sessions of a speaker",
                    old -> ruled(
                            old,
                            new Rules(
                                    old.rules().tracksByBlock(),
                                    Duration.ZERO,
                                    old.rules().comfort())));
        }
        if (problem.rules().tracksByBlock() && !problem.tracks().isEmpty()) {
            add(
                    "a hall belongs to one track for a whole block",
                    old -> ruled(
                            old,
                            new Rules(false, old.rules().pause(), old.rules().comfort())));
        }
    }

    private void hall(Hall hall) {
        if (!hall.closed().isEmpty()) {
            add(
                    hall.id() + " is closed in " + list(hall.closed()),
                    old -> new Problem(
                            old.slots(),
                            old.halls().stream()
                                    .map(each -> each.id().equals(hall.id())
                                            ? new Hall(
                                                    each.id(), each.capacity(), each.tags(), Set.of(), each.avoided())
                                            : each)
                                    .toList(),
                            old.people(),
                            old.tracks(),
                            old.sessions(),
                            old.clashes(),
                            old.rules(),
                            old.weights()));
        }
    }

    private void absence(Person person) {
        if (!person.absent().isEmpty()) {
            add(
                    person.id() + " is away in " + list(person.absent()),
                    old -> new Problem(
                            old.slots(),
                            old.halls(),
                            old.people().stream()
                                    .map(each -> each.id().equals(person.id())
                                            ? new Person(
                                                    each.id(),
                                                    each.zone(),
                                                    Set.of(),
                                                    each.interest(),
                                                    each.availability())
                                            : each)
                                    .toList(),
                            old.tracks(),
                            old.sessions(),
                            old.clashes(),
                            old.rules(),
                            old.weights()));
        }
    }

    private void speakers() {
        Map<String, Set<String>> talks = new TreeMap<>();
        problem.sessions()
                .forEach(session -> session.speakers()
                        .forEach(id -> talks.computeIfAbsent(id, none -> new TreeSet<>())
                                .add(session.id())));
        talks.forEach((id, sessions) -> add(
                id + " speaks in " + list(sessions) + (sessions.size() > 1 ? ", one at a time" : ""),
                old -> each(old, session -> {
                    var others = new HashSet<>(session.speakers());
                    others.remove(id);
                    return new Session(
                            session.id(),
                            session.title(),
                            session.track(),
                            session.length(),
                            others,
                            session.needs(),
                            session.wishes(),
                            session.audience(),
                            session.placement());
                })));
    }

    private void words() {
        Map<String, Set<String>> words = new TreeMap<>();
        problem.sessions()
                .forEach(session -> session.needs()
                        .exclusive()
                        .forEach(word -> words.computeIfAbsent(word, none -> new TreeSet<>())
                                .add(session.id())));
        words.forEach((word, sessions) -> {
            if (sessions.size() > 1) {
                add(
                        list(sessions) + " are all " + word + ", one at a time",
                        old -> each(old, session -> {
                            var others = new HashSet<>(session.needs().exclusive());
                            others.remove(word);
                            var needs = session.needs();
                            return session.needing(new Needs(
                                    needs.hallTags(),
                                    needs.noHallTags(),
                                    needs.slotTags(),
                                    needs.noSlotTags(),
                                    others,
                                    needs.after()));
                        }));
            }
        });
    }

    private void session(Session session) {
        var needs = session.needs();
        if (!needs.hallTags().isEmpty() || !needs.noHallTags().isEmpty()) {
            add(
                    session.id() + " needs a hall" + tags(needs.hallTags(), needs.noHallTags()),
                    one(
                            session,
                            old -> new Needs(
                                    Set.of(),
                                    Set.of(),
                                    old.slotTags(),
                                    old.noSlotTags(),
                                    old.exclusive(),
                                    old.after())));
        }
        if (!needs.slotTags().isEmpty() || !needs.noSlotTags().isEmpty()) {
            add(
                    session.id() + " needs a slot" + tags(needs.slotTags(), needs.noSlotTags()),
                    one(
                            session,
                            old -> new Needs(
                                    old.hallTags(),
                                    old.noHallTags(),
                                    Set.of(),
                                    Set.of(),
                                    old.exclusive(),
                                    old.after())));
        }
        if (!needs.after().isEmpty()) {
            add(
                    session.id() + " comes after " + list(needs.after()),
                    one(
                            session,
                            old -> new Needs(
                                    old.hallTags(),
                                    old.noHallTags(),
                                    old.slotTags(),
                                    old.noSlotTags(),
                                    old.exclusive(),
                                    Set.of())));
        }
        session.placement()
                .filter(Placement::locked)
                .ifPresent(place -> add(
                        session.id() + " is locked in " + place.hall() + ", " + place.slot(),
                        old -> each(
                                old,
                                each -> each.id().equals(session.id())
                                        ? each.published(place.hall(), place.slot())
                                        : each)));
    }

    private static UnaryOperator<Problem> one(Session session, UnaryOperator<Needs> change) {
        return old ->
                each(old, each -> each.id().equals(session.id()) ? each.needing(change.apply(each.needs())) : each);
    }

    private static Problem each(Problem old, UnaryOperator<Session> change) {
        return old.scheduling(old.sessions().stream().map(change).toList());
    }

    private static Problem ruled(Problem old, Rules rules) {
        return new Problem(
                old.slots(),
                old.halls(),
                old.people(),
                old.tracks(),
                old.sessions(),
                old.clashes(),
                rules,
                old.weights());
    }

    private static String tags(Set<String> with, Set<String> without) {
        return (with.isEmpty() ? "" : " with " + list(with)) + (without.isEmpty() ? "" : " without " + list(without));
    }

    private static String list(Collection<String> ids) {
        return String.join(", ", ids.stream().sorted().toList());
    }

    private void add(String words, UnaryOperator<Problem> dropped) {
        all.add(new Requirement(words, dropped));
    }
}
