package org.harambee.affiliates.profile;

import org.harambee.identity.Person;

/** Someone who belongs to an affiliate. */
public record Member(Person person, boolean coordinator) {}
