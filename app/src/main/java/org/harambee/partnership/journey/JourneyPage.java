package org.harambee.partnership.journey;

import java.time.LocalDate;
import java.util.List;
import org.harambee.partnership.PartnershipFrame;

/**
 * @param today the day it is where the partnership's zone is
 * @param mayEdit whether the viewer holds a mandate
 */
public record JourneyPage(PartnershipFrame frame, List<Phase> phases, LocalDate today, boolean mayEdit) {

    public String path() {
        return frame.partnership().path() + "/journey";
    }
}
