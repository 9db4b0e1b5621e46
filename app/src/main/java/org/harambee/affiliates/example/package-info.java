/** The directory of the example world: public facts about affiliates, and who of the example people belongs where. */
@NullMarked
package org.harambee.affiliates.example;

import org.jspecify.annotations.NullMarked;
