package org.harambee.ui;

/**
 * Something two people have different ideas of, in the reader's words: what one has stored while the other was writing.
 * See {@code ui/frame/differences.jte}.
 */
public record Difference(String field, String stands, String mine) {}
