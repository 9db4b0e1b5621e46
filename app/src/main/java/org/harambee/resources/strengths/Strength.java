package org.harambee.resources.strengths;

import java.util.UUID;
import org.harambee.affiliates.AffiliateId;
import org.harambee.partnership.Evidence;
import org.jspecify.annotations.Nullable;

/** Something a partner is good at and lets the others build on. */
public record Strength(
        UUID id, AffiliateId partner, String text, @Nullable Evidence evidence, int version) {}
