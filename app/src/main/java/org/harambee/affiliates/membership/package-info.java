/** How people come to belong to an affiliate: they ask, its coordinators accept or decline, and they may leave. */
@NullMarked
package org.harambee.affiliates.membership;

import org.jspecify.annotations.NullMarked;
