package org.harambee.innovation.adoptions;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.Affiliates;
import org.harambee.affiliates.Names;
import org.harambee.identity.People;
import org.harambee.identity.Person;
import org.harambee.innovation.IdeaId;
import org.harambee.innovation.PrototypeId;
import org.harambee.innovation.ideas.Ideas;
import org.harambee.innovation.prototypes.Prototypes;
import org.harambee.innovation.prototypes.team.Member;
import org.harambee.innovation.prototypes.team.Team;
import org.harambee.partnership.PartnershipId;
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
    private final Prototypes prototypes;
    private final Team team;
    private final People people;
    private final Names names;
    private final Clock clock;

    AdoptionPages(
            Adoptions adoptions,
            Adopters adopters,
            Affiliates affiliates,
            Ideas ideas,
            Prototypes prototypes,
            Team team,
            People people,
            Names names,
            Clock clock) {
        this.adoptions = adoptions;
        this.adopters = adopters;
        this.affiliates = affiliates;
        this.ideas = ideas;
        this.prototypes = prototypes;
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
                credits(at.partnership().id(), adoption.subject()),
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

    /** Of an idea its authors; of a prototype its team, and the authors of the idea it was begun from. */
    private List<AdoptionPage.Credit> credits(PartnershipId partnership, Subject subject) {
        PrototypeId prototype = new PrototypeId(subject.id());
        return switch (subject.kind()) {
            case IDEA -> List.of(authors(partnership, subject.id()));
            case PROTOTYPE ->
                Stream.concat(
                                Stream.of(credit(
                                        Subject.Kind.PROTOTYPE,
                                        team.members(prototype).stream()
                                                .map(Member::joined)
                                                .toList())),
                                prototypes
                                        .find(prototype)
                                        .map(one -> one.origin().idea())
                                        .stream()
                                        .map(idea -> authors(partnership, idea)))
                        .toList();
        };
    }

    /** Nobody is named of an idea that was taken back. */
    private AdoptionPage.Credit authors(PartnershipId partnership, UUID idea) {
        IdeaId id = new IdeaId(idea);
        boolean stands = Optional.ofNullable(
                        ideas.named(partnership, List.of(id)).get(id))
                .filter(one -> !one.withdrawn())
                .isPresent();
        return credit(Subject.Kind.IDEA, stands ? ideas.authors(List.of(id)).getOrDefault(id, List.of()) : List.of());
    }

    private AdoptionPage.Credit credit(Subject.Kind kind, List<? extends Names.Speaker> whose) {
        Names.Known known = names.of(whose.stream());
        return new AdoptionPage.Credit(
                kind, whose.stream().map(known::shown).distinct().toList());
    }
}
