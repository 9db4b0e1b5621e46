/** Editing an entry, and adding one: the form, its checks, and what happens when two people edit at once. */
@NullMarked
package org.harambee.affiliates.editing;

import org.jspecify.annotations.NullMarked;
