package org.harambee.innovation.juries;

import java.util.UUID;

public record JuryId(UUID value) {}
