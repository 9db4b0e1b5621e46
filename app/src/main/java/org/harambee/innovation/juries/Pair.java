package org.harambee.innovation.juries;

import org.harambee.identity.PersonId;
import org.harambee.innovation.IdeaId;

/** A juror with an idea. */
record Pair(IdeaId idea, PersonId person) {}
