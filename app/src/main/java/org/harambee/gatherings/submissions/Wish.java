package org.harambee.gatherings.submissions;

/** A wish the authors state, or say they don't have, in their own words. */
public record Wish(boolean wished, String asWritten) {}
