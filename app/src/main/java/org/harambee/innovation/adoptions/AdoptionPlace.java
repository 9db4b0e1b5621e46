package org.harambee.innovation.adoptions;

import java.util.function.BiFunction;
import org.harambee.affiliates.Actor;
import org.harambee.affiliates.Affiliates;
import org.harambee.innovation.ideas.Idea;
import org.harambee.innovation.ideas.IdeaPlace;
import org.harambee.innovation.prototypes.Prototype;
import org.harambee.innovation.prototypes.Prototypes;
import org.harambee.partnership.Desk;
import org.harambee.partnership.MissingMandate;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.NotHere;
import org.harambee.ui.Said;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Finds what can be taken home, and what was, through the eyes of the viewer. */
@Component
class AdoptionPlace {
    private final Desk desk;
    private final IdeaPlace ideas;
    private final Prototypes prototypes;
    private final Adoptions adoptions;
    private final Adopters adopters;
    private final Affiliates affiliates;

    AdoptionPlace(
            Desk desk,
            IdeaPlace ideas,
            Prototypes prototypes,
            Adoptions adoptions,
            Adopters adopters,
            Affiliates affiliates) {
        this.desk = desk;
        this.ideas = ideas;
        this.prototypes = prototypes;
        this.adoptions = adoptions;
        this.adopters = adopters;
        this.affiliates = affiliates;
    }

    /** Something that can be taken home, at its place. */
    record OfSubject(PartnershipFrame frame, Subject subject) {
        Partnership partnership() {
            return frame.partnership();
        }
    }

    /** An adoption at its place. */
    record OfAdoption(PartnershipFrame frame, Adoption adoption) {
        Partnership partnership() {
            return frame.partnership();
        }

        String path() {
            return adoption.path(frame.partnership().path());
        }
    }

    /** An idea that still stands by itself and says more than that it exists. */
    OfSubject idea(String slug, String address, Viewer viewer) throws NotHere {
        IdeaPlace.OfIdea at = ideas.open(slug, address, viewer);
        Idea idea = at.idea();
        String title = idea.napkin().title();
        if (title == null) {
            throw new NotHere();
        }
        return new OfSubject(
                at.frame(),
                new Subject(
                        Subject.Kind.IDEA,
                        idea.id().value(),
                        title,
                        idea.napkin().language(),
                        at.path()));
    }

    OfSubject prototype(String slug, String address, Viewer viewer) throws NotHere {
        PartnershipFrame frame = desk.frame(slug, viewer);
        Prototype found = prototypes.find(frame.partnership().id(), address).orElseThrow(NotHere::new);
        return new OfSubject(
                frame,
                new Subject(
                        Subject.Kind.PROTOTYPE,
                        found.id().value(),
                        found.facts().title(),
                        found.facts().language(),
                        found.path(frame.partnership().path())));
    }

    OfAdoption adoption(String slug, String code, Viewer viewer) throws NotHere {
        PartnershipFrame frame = desk.frame(slug, viewer);
        return new OfAdoption(frame, adoptions.find(frame.partnership(), code).orElseThrow(NotHere::new));
    }

    /** For who speaks for the affiliate that took it home; the others are told whose matter it is. */
    ModelAndView forAdopter(String slug, String code, Viewer viewer, BiFunction<OfAdoption, Actor, ModelAndView> then) {
        OfAdoption at = adoption(slug, code, viewer);
        return adopters.actor(at.partnership(), at.adoption().affiliate(), viewer)
                .map(actor -> then.apply(at, actor))
                .orElseGet(() -> MissingMandate.answer(at.frame(), viewer, ownPeople(at)));
    }

    private Said ownPeople(OfAdoption at) {
        return affiliates
                .find(at.adoption().affiliate())
                .map(affiliate -> Said.of("partnership-missing-own-people", "affiliate", affiliate.name()))
                .orElseGet(() -> Said.of("innovation-adoption-missing"));
    }
}
