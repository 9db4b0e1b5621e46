/** An affiliate's entry in the directory: its fields, their checks, and how it is stored with its history. */
@NullMarked
package org.harambee.affiliates.entry;

import org.jspecify.annotations.NullMarked;
