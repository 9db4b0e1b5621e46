package org.harambee.gatherings.programme;

import java.util.List;
import org.harambee.gatherings.Gathering;
import org.harambee.partnership.PartnershipFrame;

public record GatheringsPage(PartnershipFrame frame, List<Gathering> gatherings, boolean mandated) {}
