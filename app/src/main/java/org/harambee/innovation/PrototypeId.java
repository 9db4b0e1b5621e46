package org.harambee.innovation;

import java.util.UUID;

public record PrototypeId(UUID value) {}
