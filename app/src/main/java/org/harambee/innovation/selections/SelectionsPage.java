package org.harambee.innovation.selections;

import java.util.List;
import org.harambee.partnership.PartnershipFrame;

/**
 * The selections of a partnership.
 *
 * @param mayPrepare whether the viewer holds a mandate
 */
public record SelectionsPage(PartnershipFrame frame, List<Line> lines, boolean mayPrepare) {

    public record Line(Selection selection, SelectionState state) {}

    public String path() {
        return frame.partnership().path() + "/selections";
    }
}
