package org.harambee.bench.select;

import java.util.OptionalDouble;
import java.util.Set;

/**
 * What is known of one rule on one file.
 *
 * @param key the reference's name of the rule
 * @param selected the projects it chose
 * @param peer CPU seconds of pabutools for the rule
 * @param peerReading seconds in which it read the file
 * @param yardstick CPU seconds of the native yardstick
 */
record Expected(String key, Set<String> selected, OptionalDouble peer, double peerReading, OptionalDouble yardstick) {}
