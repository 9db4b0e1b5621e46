/** The challenges and concepts of the example world. */
@NullMarked
package org.harambee.innovation.example;

import org.jspecify.annotations.NullMarked;
