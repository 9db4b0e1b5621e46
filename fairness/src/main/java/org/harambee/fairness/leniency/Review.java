package org.harambee.fairness.leniency;

/**
 * What a juror thinks of an idea.
 *
 * @param idea counted from 0
 * @param juror counted from 0
 * @param score on the panel's scale, more is better
 */
public record Review(int idea, int juror, double score) {}
