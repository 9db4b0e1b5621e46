package org.harambee.innovation.selections;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.Affiliates;
import org.harambee.identity.People;
import org.harambee.identity.Person;
import org.harambee.identity.PersonId;
import org.harambee.innovation.Programme;
import org.harambee.innovation.Step;
import org.harambee.innovation.ideas.IdeaLines;
import org.harambee.ui.Form;
import org.harambee.ui.Said;
import org.harambee.ui.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of a selection together for a viewer. Nothing of results is in it before they are counted. */
@Component
class SelectionPages {
    private final Selections selections;
    private final IdeaLines ideas;
    private final Roll roll;
    private final Ballots ballots;
    private final Results results;
    private final ToldOutcomes told;
    private final Decisions decisions;
    private final Affiliates affiliates;
    private final People people;
    private final Programme programme;

    SelectionPages(
            Selections selections,
            IdeaLines ideas,
            Roll roll,
            Ballots ballots,
            Results results,
            ToldOutcomes told,
            Decisions decisions,
            Affiliates affiliates,
            People people,
            Programme programme) {
        this.selections = selections;
        this.ideas = ideas;
        this.roll = roll;
        this.ballots = ballots;
        this.results = results;
        this.told = told;
        this.decisions = decisions;
        this.affiliates = affiliates;
        this.people = people;
        this.programme = programme;
    }

    SelectionPage page(SelectionPlace.At at, Viewer viewer, Form form) {
        Selection selection = at.selection();
        List<Candidate> candidates = selections.candidates(selection.id());
        Map<AffiliateId, Integer> voters = roll.counts(selection.id());
        Map<AffiliateId, Affiliate> named = affiliates.named(voters.keySet());
        boolean over = at.state() == SelectionState.CLOSED || at.state() == SelectionState.DECIDED;
        return new SelectionPage(
                at.frame(),
                selection,
                at.state(),
                candidates,
                ideas.unknown(selection.partnership()),
                over ? Optional.empty() : shut(at, viewer),
                voters.entrySet().stream()
                        .map(entry -> new SelectionPage.RollLine(name(named, entry.getKey()), entry.getValue()))
                        .toList(),
                at.state() == SelectionState.OPEN ? own(at, viewer, named) : List.of(),
                at.actor().isPresent(),
                over
                        ? results.of(selection.id())
                                .map(result -> outcome(selection, result, candidates, named))
                                .orElse(null)
                        : null,
                over ? decisions.of(selection.id()).map(this::part).orElse(null) : null,
                form);
    }

    Optional<Said> shut(SelectionPlace.At at, Viewer viewer) {
        return programme.closed(at.partnership(), Step.SELECT).map(closed -> closed.said(viewer));
    }

    private List<SelectionPage.OwnBallot> own(SelectionPlace.At at, Viewer viewer, Map<AffiliateId, Affiliate> named) {
        String path = at.path() + "/ballot";
        Selection selection = at.selection();
        if (viewer.id().isEmpty()) {
            return List.of();
        }
        return selection.facts().electorate().secret()
                ? roll.voted(selection.id(), viewer.person()).stream()
                        .map(voted -> new SelectionPage.OwnBallot(path, "", voted))
                        .toList()
                : roll.voices(selection, viewer.person()).stream()
                        .flatMap(partner -> Optional.ofNullable(named.get(partner)).stream())
                        .map(partner -> new SelectionPage.OwnBallot(
                                path + "?for=" + partner.code(),
                                partner.name(),
                                ballots.voice(selection.id(), partner.id()).isPresent()))
                        .toList();
    }

    private OutcomePart outcome(
            Selection selection, Result result, List<Candidate> candidates, Map<AffiliateId, Affiliate> named) {
        Map<Integer, String> titles =
                candidates.stream().collect(Collectors.toMap(Candidate::number, Candidate::title));
        Map<String, String> groups = new LinkedHashMap<>();
        named.values().forEach(affiliate -> groups.put(affiliate.code(), affiliate.name()));
        List<Voice> voices = selection.facts().electorate().secret() ? List.of() : ballots.voices(selection.id());
        Map<PersonId, Person> who = people.named(
                voices.stream().map(voice -> new PersonId(voice.person())).toList());
        return new OutcomePart(
                selection.facts(),
                result,
                told.of(selection.id(), result.stage()).orElse(null),
                candidates.stream().collect(Collectors.toMap(Candidate::code, Function.identity())),
                groups,
                voices.stream()
                        .map(voice -> new OutcomePart.OpenBallot(
                                name(named, voice.partner()),
                                voice.marks().ideas().stream()
                                        .map(idea -> said(selection.facts(), voice.marks(), idea, titles))
                                        .toList(),
                                userName(who, voice.person()),
                                voice.at()))
                        .toList(),
                String.join(" ", Counting.words(selection, result.unshown())));
    }

    private static String said(Facts facts, Marks marks, int idea, Map<Integer, String> titles) {
        String title = titles.getOrDefault(idea, "");
        return facts.kind() == BallotKind.APPROVAL ? title : title + " (" + marks.typed(facts.kind(), idea) + ")";
    }

    private DecisionPart part(Decision decision) {
        AffiliateId affiliate = decision.affiliate();
        java.util.UUID person = decision.person();
        return new DecisionPart(
                decision.ideas(),
                decision.overridden(),
                decision.reason(),
                person == null ? "" : userName(people.named(List.of(new PersonId(person))), person),
                affiliate == null ? "" : name(affiliates.named(List.of(affiliate)), affiliate),
                decision.at());
    }

    private static String userName(Map<PersonId, Person> people, java.util.UUID person) {
        Person found = people.get(new PersonId(person));
        return found == null ? "" : found.userName();
    }

    private static String name(Map<AffiliateId, Affiliate> named, AffiliateId id) {
        @Nullable Affiliate found = named.get(id);
        return found == null ? "" : found.name();
    }
}
