package org.harambee.resources.needs;

import java.util.Optional;
import java.util.function.BiFunction;
import org.harambee.affiliates.Actor;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.Affiliates;
import org.harambee.identity.PersonId;
import org.harambee.partnership.Desk;
import org.harambee.partnership.MissingMandate;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.partnership.Partnerships;
import org.harambee.partnership.Speakers;
import org.harambee.ui.NotHere;
import org.harambee.ui.Said;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Finds needs through the eyes of the viewer, and says who may do what with one. */
@Component
class NeedDesk {
    private final Desk desk;
    private final Needs needs;
    private final Partnerships partnerships;
    private final Speakers speakers;
    private final Affiliates affiliates;

    NeedDesk(Desk desk, Needs needs, Partnerships partnerships, Speakers speakers, Affiliates affiliates) {
        this.desk = desk;
        this.needs = needs;
        this.partnerships = partnerships;
        this.speakers = speakers;
        this.affiliates = affiliates;
    }

    /** A need at its place. */
    record At(PartnershipFrame frame, Need need) {
        Partnership partnership() {
            return frame.partnership();
        }

        String path() {
            return need.path(frame.partnership());
        }
    }

    At find(String slug, String address, Viewer viewer) throws NotHere {
        PartnershipFrame frame = desk.frame(slug, viewer);
        return new At(frame, needs.find(frame.partnership().id(), address).orElseThrow(NotHere::new));
    }

    /**
     * The viewer as one who speaks for a need: who asked, or one of its affiliate's own people. Where its affiliate has
     * left, what a team still needs is everyone's who holds a mandate.
     */
    Optional<Actor> asker(At at, Viewer viewer) {
        if (at.partnership().closed()) {
            return Optional.empty();
        }
        Optional<AffiliateId> there = at.need()
                .affiliate()
                .filter(partnerships.partners(at.partnership().id())::contains);
        return speakers.actorFor(at.partnership(), there.orElse(null), viewer)
                .or(() -> viewer.id()
                        .map(PersonId::new)
                        .filter(person -> at.need().askedBy().equals(Optional.of(person)))
                        .map(person ->
                                speakers.actor(at.partnership(), viewer).orElseGet(() -> new Actor(person, null))));
    }

    /** For who speaks for the need; the others are told whose matter it is. */
    ModelAndView forAsker(String slug, String address, Viewer viewer, BiFunction<At, Actor, ModelAndView> then) {
        At at = find(slug, address, viewer);
        return asker(at, viewer)
                .map(actor -> then.apply(at, actor))
                .orElseGet(() -> at.need()
                        .affiliate()
                        .flatMap(affiliates::find)
                        .map(one -> Said.of("partnership-missing-own-people", "affiliate", one.name()))
                        .map(because -> MissingMandate.answer(at.frame(), viewer, because))
                        .orElseGet(() -> MissingMandate.answer(at.frame(), viewer)));
    }
}
