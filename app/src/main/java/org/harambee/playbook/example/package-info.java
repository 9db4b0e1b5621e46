/** The learnings of the example world. */
@NullMarked
package org.harambee.playbook.example;

import org.jspecify.annotations.NullMarked;
