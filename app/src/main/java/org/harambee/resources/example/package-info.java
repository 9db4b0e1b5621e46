/** The strengths of the example world's partners. */
@NullMarked
package org.harambee.resources.example;

import org.jspecify.annotations.NullMarked;
