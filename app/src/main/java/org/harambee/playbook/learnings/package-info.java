/** What was learnt: what worked, what did not, what surprised. */
@NullMarked
package org.harambee.playbook.learnings;

import org.jspecify.annotations.NullMarked;
