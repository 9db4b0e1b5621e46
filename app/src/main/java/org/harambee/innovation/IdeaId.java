package org.harambee.innovation;

import java.util.UUID;

public record IdeaId(UUID value) {}
