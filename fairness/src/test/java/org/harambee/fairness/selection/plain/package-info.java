/**
 * Every rule once more, straight from its definition and as naively as it can be written: each unit of weight is a voter
 * of its own, every number a fraction of big integers, nothing is remembered between rounds. Shares with the rules only
 * the words of elections and outcomes.
 */
@NullMarked
package org.harambee.fairness.selection.plain;

import org.jspecify.annotations.NullMarked;
