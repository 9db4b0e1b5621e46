package org.harambee.partnership.home;

import java.util.List;
import org.harambee.partnership.Partnership;
import org.harambee.ui.NeedsYou;

public record HomePage(List<Partnership> partnerships, List<NeedsYou.Line> needsYou) {}
