package org.harambee.partnership.start;

import java.util.List;
import org.harambee.affiliates.Affiliate;
import org.harambee.partnership.choosing.Choice;

/** The second step. */
public record ChoosePage(Draft draft, Affiliate starter, List<Affiliate> chosen, Choice choice) {}
