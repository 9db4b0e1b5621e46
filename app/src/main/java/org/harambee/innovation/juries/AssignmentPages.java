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
import org.harambee.ui.Pages;
import org.harambee.ui.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page of who reviews what. */
@Component
class AssignmentPages {
    static final String PAGE = "innovation/juries/assignment";

    private final Panellists panellists;
    private final Planning planning;

    AssignmentPages(Panellists panellists, Planning planning) {
        this.panellists = panellists;
        this.planning = planning;
    }

    AssignmentPage of(JuryPlace.At at, Round all, AssignmentPage.@Nullable Asked asked, Form form) {
        Round round = all.open();
        AssignmentProblem problem = RoundProblem.of(round);
        Assignment now = RoundProblem.now(round, problem);
        Map<PersonId, String> names = panellists.names(round.jurors());
        List<AssignmentPage.Row> rows = IntStream.range(0, round.ideas().size())
                .mapToObj(idea -> row(at, round, now, idea, names))
                .toList();
        return new AssignmentPage(
                at.frame(),
                at.jury(),
                rows,
                IntStream.range(0, round.jurors().size())
                        .filter(juror -> round.jurors().get(juror).is(Juror.State.ACCEPTED))
                        .mapToObj(juror -> load(round, problem, rows, juror, names))
                        .toList(),
                Planning.holds(all),
                asked,
                form);
    }

    /** The page again, for who acted on an old picture of the round. */
    ModelAndView late(JuryPlace.At at, Round all, Form form) {
        return refused(at, all, form.refuse("", "innovation-jury-changed-meanwhile"));
    }

    /** For whom nothing was planned, because too many others are waiting. */
    ModelAndView busy(JuryPlace.At at, Round all, Form form) {
        return refused(at, all, form.refuse("", "innovation-jury-busy"));
    }

    ModelAndView refused(JuryPlace.At at, Round all, Form form) {
        return Pages.refused(PAGE, of(at, all, null, form));
    }

    ModelAndView noWay(JuryPlace.At at, Round all, Planned.NoWay none, Form form) {
        form.refuse("", "innovation-jury-no-way");
        return Pages.refused(
                PAGE, of(at, all, new AssignmentPage.Asked(List.of(), List.of(), noWay(none), Optional.empty()), form));
    }

    /** Why the pair is, or is not; and what the other way would cost, as far as that has been planned. */
    AssignmentPage.Asked pair(Round all, String code, PersonId juror, Optional<PersonId> reader) {
        Round round = all.open();
        Optional<Integer> idea = round.idea(code);
        Optional<Integer> place = round.juror(juror);
        if (idea.isEmpty() || place.isEmpty()) {
            return AssignmentPage.Asked.of(List.of(Said.of("innovation-jury-no-pair")));
        }
        List<Said> why = reasons(round, reader).of(idea.get(), place.get());
        if (fixed(round, idea.get(), place.get())) {
            return AssignmentPage.Asked.of(why);
        }
        boolean wanted = round.review(idea.get(), place.get()).isEmpty();
        Change change = new Change.ByHand(code, round.pair(idea.get(), place.get()), wanted);
        return planning.known(change.in(all))
                .map(planned -> told(why, change, planned, reader))
                .orElseGet(() -> AssignmentPage.Asked.of(why, change));
    }

    // what was given stays, and only what was decided by hand can be decided otherwise
    private static boolean fixed(Round round, int idea, int juror) {
        return new Grounds(round)
                        .of(idea, juror)
                        .filter(ground -> ground != Ground.BY_HAND)
                        .isPresent()
                || round.has(idea, juror, Review.State.GIVEN)
                || round.jury().is(JuryState.CLOSED);
    }

    /** What a change would bring and cost. */
    AssignmentPage.Asked planned(JuryPlace.At at, Round all, Change change, Planned planned) {
        Optional<PersonId> reader = at.viewer().id().map(PersonId::new);
        List<Said> why = switch (change) {
            case Change.ByHand byHand -> why(all.open(), byHand.pair(), reader);
            case Change.Departure(var juror) ->
                List.of(Said.of(
                        "innovation-jury-if-left",
                        "juror",
                        panellists.names(all.jurors()).getOrDefault(juror, "")));
            case Change.Repair() -> List.of(Said.of("innovation-jury-if-repaired"));
        };
        return told(why, change, planned, reader);
    }

    private List<Said> why(Round round, Pair pair, Optional<PersonId> reader) {
        return reasons(round, reader)
                .of(
                        round.idea(pair.idea()).orElseThrow(),
                        round.juror(pair.person()).orElseThrow());
    }

    private AssignmentPage.Asked told(List<Said> why, Change change, Planned planned, Optional<PersonId> reader) {
        return switch (planned) {
            case Planned.Plan plan ->
                new AssignmentPage.Asked(why, reasons(plan.round(), reader).cost(plan), List.of(), Optional.of(change));
            case Planned.NoWay none -> new AssignmentPage.Asked(why, List.of(), noWay(none), Optional.of(change));
        };
    }

    private PairReasons reasons(Round round, Optional<PersonId> reader) {
        return new PairReasons(round, panellists.names(round.jurors()), reader);
    }

    private List<Said> noWay(Planned.NoWay none) {
        return new NoWays(none, panellists.names(none.round().jurors())).sentences();
    }

    private static AssignmentPage.Row row(
            JuryPlace.At at, Round round, Assignment now, int idea, Map<PersonId, String> names) {
        ReadIdea what = round.ideas().get(idea);
        boolean own = wrote(round, what, at.viewer().id().map(PersonId::new));
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
