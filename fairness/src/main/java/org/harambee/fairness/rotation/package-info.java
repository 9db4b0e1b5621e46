/** When to meet, so that the same people do not always get up at night: whole series of meetings over many time zones. */
@NullMarked
package org.harambee.fairness.rotation;

import org.jspecify.annotations.NullMarked;
