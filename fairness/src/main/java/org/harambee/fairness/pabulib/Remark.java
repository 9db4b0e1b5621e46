package org.harambee.fairness.pabulib;

/**
 * Something in a file that is unusual but did not keep it from being read.
 *
 * @param line where it is first seen, counted from 1
 * @param field the section and the column or key
 * @param text what it is and what was made of it
 */
public record Remark(long line, String field, String text) {}
