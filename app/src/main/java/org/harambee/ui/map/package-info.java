/**
 * Draws people and places on a map of the world: one inline SVG, no script, no map service. The land and the countries'
 * points come from Natural Earth (public domain), see docs/adr/0005-world-map.md.
 */
@NullMarked
@NamedInterface("map")
package org.harambee.ui.map;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
