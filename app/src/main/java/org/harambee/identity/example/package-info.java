/** The people of the example world, and how anyone may sign in as one of them on their own machine. */
@NullMarked
package org.harambee.identity.example;

import org.jspecify.annotations.NullMarked;
