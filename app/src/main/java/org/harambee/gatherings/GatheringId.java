package org.harambee.gatherings;

import java.util.UUID;

public record GatheringId(UUID value) {}
