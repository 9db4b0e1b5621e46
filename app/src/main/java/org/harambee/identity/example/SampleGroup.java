package org.harambee.identity.example;

import java.util.List;

/** Sample people who may do the same; the message {@code identity-sample-<name>} says what. */
public record SampleGroup(String name, List<SamplePerson> people) {}
