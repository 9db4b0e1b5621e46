package org.harambee.partnership.activity;

import java.util.List;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.partnership.partners.Partner;

/**
 * @param partners whose acts can be picked out
 * @param picked the code of the affiliate whose acts are shown; empty for all
 * @param next the address of the page of older acts; empty on the last
 */
public record ActivityPage(
        PartnershipFrame frame, List<ActivityLine> lines, List<Partner> partners, String picked, String next) {}
