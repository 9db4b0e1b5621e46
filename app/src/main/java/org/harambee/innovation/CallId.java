package org.harambee.innovation;

import java.util.UUID;

public record CallId(UUID value) {}
