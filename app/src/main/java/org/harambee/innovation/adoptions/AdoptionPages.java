package org.harambee.innovation.adoptions;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.Affiliates;
import org.harambee.affiliates.Names;
import org.harambee.identity.People;
import org.harambee.identity.Person;
import org.harambee.innovation.IdeaId;
import org.harambee.innovation.PrototypeId;
import org.harambee.innovation.ideas.Ideas;
import org.harambee.innovation.prototypes.team.Member;
import org.harambee.innovation.prototypes.team.Team;
import org.harambee.ui.Form;
import org.harambee.ui.NotHere;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Component;

/** Puts the page of an adoption together, with whom it owes something to. */
@Component
class AdoptionPages {
    private final Adoptions adoptions;
    private final Adopters adopters;
    private final Affiliates affiliates;
    private final Ideas ideas;
    private final Team team;
    private final People people;
    private final Names names;
    private final Clock clock;

    AdoptionPages(
            Adoptions adoptions,
            Adopters adopters,
            Affiliates affiliates,
            Ideas ideas,
            Team team,
            People people,
            Names names,
            Clock clock) {
        this.adoptions = adoptions;
        this.adopters = adopters;
        this.affiliates = affiliates;
        this.ideas = ideas;
        this.team = team;
        this.people = people;
        this.names = names;
        this.clock = clock;
    }

    /** @param form what was typed and refused of one of its forms */
    AdoptionPage of(AdoptionPlace.OfAdoption at, Form form, Viewer viewer) {
        Adoption adoption = at.adoption();
        List<Report> reports = adoptions.reports(adoption);
        Names.Known known = names.of(reports.stream());
        Affiliate affiliate = affiliates.find(adoption.affiliate()).orElseThrow(NotHere::new);
        return new AdoptionPage(
                at.frame(),
                adoption,
                affiliate,
                credit(adoption.subject()),
                adoption.by().flatMap(people::find).map(Person::userName).orElse(""),
                reports.stream()
                        .map(report -> new AdoptionPage.Told(
                                report, known.shown(report).name()))
                        .toList(),
                Optional.of(DueReports.due(adoption.heard()))
                        .filter(due ->
                                adoption.end() == null && !clock.instant().isBefore(due)),
                adopters.actor(at.partnership(), adoption.affiliate(), viewer).isPresent(),
                form);
    }

    private List<Names.Shown> credit(Subject subject) {
        List<? extends Names.Speaker> whose = switch (subject.kind()) {
            case IDEA -> {
                IdeaId idea = new IdeaId(subject.id());
                yield ideas.authors(List.of(idea)).getOrDefault(idea, List.of());
            }
            case PROTOTYPE ->
                team.members(new PrototypeId(subject.id())).stream()
                        .map(Member::joined)
                        .toList();
        };
        Names.Known known = names.of(whose.stream());
        return whose.stream().map(known::shown).distinct().toList();
    }
}
