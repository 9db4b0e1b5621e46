package org.harambee.partnership.overview;

import java.util.List;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.partnership.partners.Partner;
import org.harambee.ui.NeedsYou;
import org.harambee.ui.OverviewCard;

/**
 * @param clocks the partners that have joined, with their times
 * @param invited who is asked and has not answered
 * @param needsYou what waits for the viewer in this partnership
 * @param cards what the modules above have to show
 */
public record OverviewPage(
        PartnershipFrame frame,
        List<PartnerClock> clocks,
        List<Partner> invited,
        List<NeedsYou.Line> needsYou,
        List<OverviewCard.Card> cards) {}
