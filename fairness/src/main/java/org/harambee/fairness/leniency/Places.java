package org.harambee.fairness.leniency;

/**
 * From which to which place something may stand, the best being 1. The same number twice: there is no doubt.
 *
 * @param first the best that cannot be ruled out
 * @param last the worst that cannot be ruled out
 */
public record Places(int first, int last) {}
