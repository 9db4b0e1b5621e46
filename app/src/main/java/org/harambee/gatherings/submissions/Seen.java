package org.harambee.gatherings.submissions;

/** One of several readings, as written. */
public record Seen(String text, Origin origin) {}
