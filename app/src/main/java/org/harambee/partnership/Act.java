package org.harambee.partnership;

import org.harambee.affiliates.Actor;

/**
 * Something a person did for an affiliate in a partnership.
 *
 * @param kind what was done; the message {@code <module>-act-<…>} says it with the arguments person, affiliate and
 *     subject: {@code gatherings-act-question}
 * @param path where what was done can be seen
 * @param subject the title of what it was done to
 */
public record Act(PartnershipId partnership, Actor actor, String kind, String path, String subject) {}
