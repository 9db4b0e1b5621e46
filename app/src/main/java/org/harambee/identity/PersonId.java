package org.harambee.identity;

import java.util.UUID;

public record PersonId(UUID value) {}
