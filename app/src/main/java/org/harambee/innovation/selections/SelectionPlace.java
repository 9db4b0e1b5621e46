package org.harambee.innovation.selections;

import java.time.Clock;
import java.util.Optional;
import org.harambee.affiliates.Actor;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.partnership.PartnershipFrames;
import org.harambee.partnership.Partnerships;
import org.harambee.partnership.Speakers;
import org.harambee.ui.NotHere;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Component;

/** Finds the selection of an address through the eyes of a viewer. */
@Component
class SelectionPlace {
    private final Partnerships partnerships;
    private final PartnershipFrames frames;
    private final Speakers speakers;
    private final Selections selections;
    private final Clock clock;

    SelectionPlace(
            Partnerships partnerships,
            PartnershipFrames frames,
            Speakers speakers,
            Selections selections,
            Clock clock) {
        this.partnerships = partnerships;
        this.frames = frames;
        this.speakers = speakers;
        this.selections = selections;
        this.clock = clock;
    }

    /**
     * A selection where it stands.
     *
     * @param actor the viewer as one with a mandate, if she holds one
     */
    record At(PartnershipFrame frame, Selection selection, SelectionState state, Optional<Actor> actor) {
        Partnership partnership() {
            return frame.partnership();
        }

        String path() {
            return selection.path(partnership().path());
        }
    }

    At find(String slug, String code, Viewer viewer) {
        Partnership partnership = partnerships.visible(slug, viewer);
        Selection selection = selections.find(partnership.id(), code).orElseThrow(NotHere::new);
        return new At(
                frames.of(partnership), selection, selection.at(clock.instant()), speakers.actor(partnership, viewer));
    }
}
