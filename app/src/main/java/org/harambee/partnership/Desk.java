package org.harambee.partnership;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.harambee.affiliates.Actor;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.Affiliates;
import org.harambee.ui.Said;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where people write in a partnership: leads those who may to their form, and tells the others whose matter it is or
 * that they have to sign in first.
 */
@Component
public class Desk {
    private final Partnerships partnerships;
    private final PartnershipFrames frames;
    private final Speakers speakers;
    private final Affiliates affiliates;

    Desk(Partnerships partnerships, PartnershipFrames frames, Speakers speakers, Affiliates affiliates) {
        this.partnerships = partnerships;
        this.frames = frames;
        this.speakers = speakers;
        this.affiliates = affiliates;
    }

    /** The frame of a partnership that the viewer may see. */
    public PartnershipFrame frame(String slug, Viewer viewer) {
        return frames.of(partnerships.visible(slug, viewer));
    }

    /** The viewer in a partnership that she may see. */
    public Visit visit(String slug, Viewer viewer) {
        return partnerships.visit(slug, viewer);
    }

    /** Whether the viewer holds a mandate. */
    public boolean mandated(PartnershipFrame frame, Viewer viewer) {
        return speakers.actor(frame.partnership(), viewer).isPresent();
    }

    /** For what everyone with a mandate may do. */
    public ModelAndView forMandated(
            String slug, Viewer viewer, BiFunction<PartnershipFrame, Actor, ModelAndView> then) {
        Visit visit = partnerships.visit(slug, viewer);
        PartnershipFrame frame = frames.of(visit.partnership());
        return visit.speaker()
                .map(actor -> then.apply(frame, actor))
                .orElseGet(() -> MissingMandate.answer(frame, viewer));
    }

    /** For what everyone who is signed in may do while the partnership is open: for their partner, or for nobody. */
    public ModelAndView forSignedIn(
            String slug, Viewer viewer, BiFunction<PartnershipFrame, Actor, ModelAndView> then) {
        Visit visit = partnerships.visit(slug, viewer);
        PartnershipFrame frame = frames.of(visit.partnership());
        Actor actor = visit.actor();
        return frame.partnership().closed() ? MissingMandate.answer(frame, viewer) : then.apply(frame, actor);
    }

    /** For what was told for a partner, which its own people change; told for none, everyone with a mandate. */
    public ModelAndView forTeller(
            PartnershipFrame frame, Optional<AffiliateId> teller, Viewer viewer, Function<Actor, ModelAndView> then) {
        return speakers.actorFor(frame.partnership(), teller.orElse(null), viewer)
                .map(then)
                .orElseGet(() -> MissingMandate.answer(frame, viewer, because(teller)));
    }

    private Said because(Optional<AffiliateId> teller) {
        return teller.flatMap(affiliates::find)
                .map(affiliate -> Said.of("partnership-missing-own-people", "affiliate", affiliate.name()))
                .orElseGet(() -> Said.of("partnership-missing-mandate"));
    }
}
