/** The gathering and sessions of the example world. */
@NullMarked
package org.harambee.gatherings.example;

import org.jspecify.annotations.NullMarked;
