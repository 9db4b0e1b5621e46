package org.harambee.gatherings;

import java.util.UUID;

public record SessionId(UUID value) {}
