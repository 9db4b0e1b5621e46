/** What an idea said before it was changed: who changed what when. */
@NullMarked
package org.harambee.innovation.wordings;

import org.jspecify.annotations.NullMarked;
