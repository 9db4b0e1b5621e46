/** The challenges, the programme, the concepts and the invented wall of the example world. */
@NullMarked
package org.harambee.innovation.example;

import org.jspecify.annotations.NullMarked;
