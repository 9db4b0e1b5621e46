/** What is hard, and worth solving together. */
@NullMarked
package org.harambee.innovation.challenges;

import org.jspecify.annotations.NullMarked;
