/** Ideas that become one: a child that names its parents, credits their authors and asks their supporters. */
@NullMarked
package org.harambee.innovation.mergers;

import org.jspecify.annotations.NullMarked;
