package org.harambee.innovation.juries;

import java.util.Optional;
import org.harambee.affiliates.Actor;
import org.harambee.identity.PersonId;
import org.harambee.partnership.Desk;
import org.harambee.partnership.MissingMandate;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.partnership.Speakers;
import org.harambee.ui.NotHere;
import org.harambee.ui.Said;
import org.harambee.ui.SignInFirst;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Finds the jury of an address through the eyes of a viewer, and as what the viewer stands before it. */
@Component
class JuryPlace {
    private final Desk desk;
    private final Speakers speakers;
    private final Juries juries;
    private final Rounds rounds;

    JuryPlace(Desk desk, Speakers speakers, Juries juries, Rounds rounds) {
        this.desk = desk;
        this.speakers = speakers;
        this.juries = juries;
        this.rounds = rounds;
    }

    /**
     * A jury with its viewer.
     *
     * @param keeper the viewer as one who looks after it: who holds a mandate in the partnership
     * @param juror the viewer as one who was asked
     */
    record At(PartnershipFrame frame, Jury jury, Viewer viewer, Optional<Actor> keeper, Optional<Juror> juror) {
        Partnership partnership() {
            return frame.partnership();
        }

        String path() {
            return partnership().path() + jury.path();
        }

        boolean kept() {
            return keeper.isPresent();
        }

        /** Whether the viewer is on the jury now. */
        boolean seated() {
            return juror.filter(one -> one.is(Juror.State.ACCEPTED)).isPresent();
        }

        Juror seat() throws NotHere, SignInFirst {
            viewer.person();
            return juror.orElseThrow(NotHere::new);
        }

        ModelAndView missing() {
            return MissingMandate.answer(frame, viewer);
        }

        ModelAndView missing(String because) {
            return MissingMandate.answer(frame, viewer, Said.of(because));
        }
    }

    At find(String slug, String code, Viewer viewer) {
        PartnershipFrame frame = desk.frame(slug, viewer);
        Jury jury = juries.find(frame.partnership().id(), code).orElseThrow(NotHere::new);
        return new At(
                frame,
                jury,
                viewer,
                speakers.actor(frame.partnership(), viewer),
                viewer.id().map(PersonId::new).flatMap(person -> rounds.juror(jury, person)));
    }
}
