/** The example world's partnership, made from public facts. */
@NullMarked
package org.harambee.partnership.example;

import org.jspecify.annotations.NullMarked;
