package org.harambee.partnership.facts;

import java.util.List;
import org.harambee.partnership.PartnershipFrame;

public record FactsPage(PartnershipFrame frame, List<Fact> facts) {}
