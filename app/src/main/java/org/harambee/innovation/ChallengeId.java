package org.harambee.innovation;

import java.util.UUID;

public record ChallengeId(UUID value) {}
