package org.harambee.partnership;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the frame of a partnership's pages, for every module that has some. */
@Component
public class PartnershipFrames {
    private final List<PartnershipTab> tabs;

    PartnershipFrames(List<PartnershipTab> tabs) {
        this.tabs = tabs.stream()
                .sorted(Comparator.comparingInt(PartnershipTab::order))
                .toList();
    }

    public PartnershipFrame of(Partnership partnership) {
        return new PartnershipFrame(partnership, tabs);
    }
}
