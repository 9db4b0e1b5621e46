/** Growing an idea: the form with all of it, changed by its authors and by those who look after the ideas of all. */
@NullMarked
package org.harambee.innovation.napkins;

import org.jspecify.annotations.NullMarked;
