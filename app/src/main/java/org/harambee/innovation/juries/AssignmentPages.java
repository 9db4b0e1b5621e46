package org.harambee.innovation.juries;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.harambee.fairness.assignment.Assignment;
import org.harambee.fairness.assignment.AssignmentProblem;
import org.harambee.identity.PersonId;
import org.harambee.ui.Form;
import org.harambee.ui.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of who reviews what. */
@Component
class AssignmentPages {
    private final Panellists panellists;
    private final Planning planning;

    AssignmentPages(Panellists panellists, Planning planning) {
        this.panellists = panellists;
        this.planning = planning;
    }

    AssignmentPage of(JuryPlace.Desk desk, Round all, AssignmentPage.@Nullable Asked asked, Form form) {
        Round round = all.open();
        AssignmentProblem problem = RoundProblem.of(round);
        Assignment now = RoundProblem.now(round, problem);
        Map<PersonId, String> names = panellists.names(round.jurors());
        List<AssignmentPage.Row> rows = IntStream.range(0, round.ideas().size())
                .mapToObj(idea -> row(desk, round, now, idea, names))
                .toList();
        return new AssignmentPage(
                desk.frame(),
                desk.jury(),
                rows,
                IntStream.range(0, round.jurors().size())
                        .filter(juror -> round.jurors().get(juror).is(Juror.State.ACCEPTED))
                        .mapToObj(juror -> load(round, problem, rows, juror, names))
                        .toList(),
                Planning.holds(all),
                asked,
                form);
    }

    /** Why the pair is, or is not, and what the other way would cost. */
    AssignmentPage.Asked pair(Round all, String code, PersonId juror, Optional<PersonId> reader) {
        Round round = all.open();
        Optional<Integer> idea = round.idea(code);
        Optional<Integer> place = round.juror(juror);
        if (idea.isEmpty() || place.isEmpty()) {
            return asked(List.of(Said.of("innovation-jury-no-pair")));
        }
        Map<PersonId, String> names = panellists.names(round.jurors());
        PairReasons reasons = new PairReasons(round, names, reader);
        List<Said> why = reasons.of(idea.get(), place.get());
        Ground ground = new Grounds(round).of(idea.get(), place.get()).orElse(null);
        boolean fixed = ground != null && ground != Ground.BY_HAND;
        if (fixed
                || round.has(idea.get(), place.get(), Review.State.GIVEN)
                || all.jury().is(JuryState.CLOSED)) {
            return asked(why);
        }
        boolean wanted = round.review(idea.get(), place.get()).isEmpty();
        Planned planned = planning.repaired(all.deciding(round.pair(idea.get(), place.get()), wanted));
        Map<String, String> fields =
                Map.of("idea", code, "juror", juror.value().toString(), "wanted", wanted ? "yes" : "no");
        return told(planned, why, names, reader, "/changes", fields);
    }

    /** What would change if a juror left. */
    AssignmentPage.Asked leaving(Round all, PersonId juror, Optional<PersonId> reader) {
        Map<PersonId, String> names = panellists.names(all.jurors());
        Said leaves = Said.of("innovation-jury-if-left", "juror", names.getOrDefault(juror, ""));
        return told(
                planning.repaired(all.without(juror)),
                List.of(leaves),
                names,
                reader,
                "/departures",
                Map.of("juror", juror.value().toString()));
    }

    /** What has to change because of what came up. */
    AssignmentPage.Asked repair(Round all, Optional<PersonId> reader) {
        Map<PersonId, String> names = panellists.names(all.jurors());
        return told(
                planning.repaired(all),
                List.of(Said.of("innovation-jury-if-repaired")),
                names,
                reader,
                "/repair",
                Map.of());
    }

    /** Why no plan could be made. */
    AssignmentPage.Asked none(Planned.NoWay none) {
        Map<PersonId, String> names = panellists.names(none.round().jurors());
        return new AssignmentPage.Asked(List.of(), List.of(), new NoWays(none, names).sentences(), "", Map.of());
    }

    private static AssignmentPage.Asked told(
            Planned planned,
            List<Said> why,
            Map<PersonId, String> names,
            Optional<PersonId> reader,
            String act,
            Map<String, String> fields) {
        return switch (planned) {
            case Planned.Plan plan ->
                new AssignmentPage.Asked(
                        why, new PairReasons(plan.round(), names, reader).cost(plan), List.of(), act, fields);
            case Planned.NoWay none -> {
                List<Said> noWay = new NoWays(none, names).sentences();
                yield new AssignmentPage.Asked(why, List.of(), noWay, act, fields);
            }
        };
    }

    private static AssignmentPage.Asked asked(List<Said> why) {
        return new AssignmentPage.Asked(why, List.of(), List.of(), "", Map.of());
    }

    private static AssignmentPage.Row row(
            JuryPlace.Desk desk, Round round, Assignment now, int idea, Map<PersonId, String> names) {
        ReadIdea what = round.ideas().get(idea);
        boolean own = wrote(round, what, desk.viewer().id().map(PersonId::new));
        List<AssignmentPage.Cell> cells = now.jurors(idea).stream()
                .map(juror -> cell(round, idea, juror, names))
                .toList();
        return new AssignmentPage.Row(
                what.code(), what.title(), own, Fit.points(now.score(idea)), own ? List.of() : cells);
    }

    static boolean wrote(Round round, ReadIdea idea, Optional<PersonId> viewer) {
        return viewer.filter(person ->
                        !Collections.disjoint(idea.people(), round.accounts().getOrDefault(person, Set.of(person))))
                .isPresent();
    }

    private static AssignmentPage.Cell cell(Round round, int idea, int juror, Map<PersonId, String> names) {
        PersonId person = round.jurors().get(juror).person();
        return new AssignmentPage.Cell(
                person.value().toString(),
                names.getOrDefault(person, ""),
                Fit.points(Fit.of(round, idea, juror).affinity()),
                Objects.requireNonNull(round.reviews().get(round.pair(idea, juror)))
                        .state());
    }

    // what the viewer wrote is not counted, or they could reckon who reads it
    private static AssignmentPage.Load load(
            Round round,
            AssignmentProblem problem,
            List<AssignmentPage.Row> rows,
            int juror,
            Map<PersonId, String> names) {
        PersonId person = round.jurors().get(juror).person();
        String id = person.value().toString();
        int load = (int) rows.stream()
                .flatMap(row -> row.jurors().stream())
                .filter(cell -> cell.juror().equals(id))
                .count();
        return new AssignmentPage.Load(
                id,
                names.getOrDefault(person, ""),
                load,
                problem.jurors().get(juror).most());
    }
}
