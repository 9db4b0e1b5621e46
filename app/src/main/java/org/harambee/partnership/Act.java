package org.harambee.partnership;

import org.harambee.affiliates.Actor;

/**
 * Something a person did for an affiliate in a partnership.
 *
 * @param kind the message that says what was done, {@code gatherings-act-question}, with the arguments {@code who} (the
 *     person and the affiliate acted for, in words), {@code person}, {@code affiliate} (empty where there is none) and
 *     {@code subject}, which becomes a link
 * @param path where what was done can be seen
 * @param subject the title of what it was done to
 */
public record Act(PartnershipId partnership, Actor actor, String kind, String path, String subject) {}
