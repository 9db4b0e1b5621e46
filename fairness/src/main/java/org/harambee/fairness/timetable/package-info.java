/** What runs where and when: sessions in halls and slots, under constraints that hold and wishes that are weighed. */
@NullMarked
package org.harambee.fairness.timetable;

import org.jspecify.annotations.NullMarked;
