package org.harambee.partnership;

import java.util.UUID;

public record PartnershipId(UUID value) {}
