package org.harambee.fairness.timetable;

/**
 * What an engine found.
 *
 * @param plan the best one; not to be used where its score has violations
 * @param score as judged from the problem alone
 * @param bound no plan without violations costs less
 * @param proved whether no plan is better, or none without violations exists
 * @param engine what found it
 * @param steps that it did
 * @param seconds that it took
 */
public record Outcome(Plan plan, Score score, long bound, boolean proved, String engine, long steps, double seconds) {}
