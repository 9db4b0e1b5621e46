/** All ideas of a partnership to read, chosen or not: as a page, as a booklet to print, and as files. */
@NullMarked
package org.harambee.innovation.catalogue;

import org.jspecify.annotations.NullMarked;
