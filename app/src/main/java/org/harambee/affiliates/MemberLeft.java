package org.harambee.affiliates;

import org.harambee.identity.PersonId;

/** A person no longer belongs to an affiliate, and so no longer speaks for it. */
public record MemberLeft(AffiliateId affiliate, PersonId person) {}
