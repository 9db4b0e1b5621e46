package org.harambee.gatherings;

import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.partnership.PartnershipFrames;
import org.harambee.partnership.Partnerships;
import org.harambee.ui.NotHere;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Component;

/** Finds what an address names, through the eyes of the viewer. */
@Component
public class Place {
    private final Partnerships partnerships;
    private final Gatherings gatherings;
    private final Sessions sessions;
    private final PartnershipFrames frames;

    Place(Partnerships partnerships, Gatherings gatherings, Sessions sessions, PartnershipFrames frames) {
        this.partnerships = partnerships;
        this.gatherings = gatherings;
        this.sessions = sessions;
        this.frames = frames;
    }

    public record OfGathering(PartnershipFrame frame, Gathering gathering) {}

    public record OfSession(PartnershipFrame frame, Gathering gathering, Session session) {
        public OfGathering around() {
            return new OfGathering(frame, gathering);
        }
    }

    public Partnership partnership(String slug, Viewer viewer) throws NotHere {
        return partnerships.visible(slug, viewer);
    }

    public OfGathering gathering(String slug, String gathering, Viewer viewer) throws NotHere {
        Partnership partnership = partnership(slug, viewer);
        return new OfGathering(frames.of(partnership), gatherings.in(partnership, gathering));
    }

    public OfSession session(String slug, String gathering, String address, Viewer viewer) throws NotHere {
        OfGathering place = gathering(slug, gathering, viewer);
        return new OfSession(place.frame(), place.gathering(), sessions.in(place.gathering(), address));
    }
}
