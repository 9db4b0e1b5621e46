package org.harambee.affiliates;

import java.util.UUID;

public record AffiliateId(UUID value) {}
