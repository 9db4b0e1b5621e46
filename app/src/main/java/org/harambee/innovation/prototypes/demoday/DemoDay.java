package org.harambee.innovation.prototypes.demoday;

import java.time.Instant;
import java.time.ZoneId;

/**
 * When teams show what they have built.
 *
 * @param zone in which its beginning was typed
 * @param place in words; may be empty
 * @param link to take part, or to a recording; may be empty
 * @param about what it is; may be empty
 * @param session the address of its session in a gathering; empty where none was proposed
 * @param version counts its changes, so that of two who edit at once the second is told
 */
public record DemoDay(
        Instant starts, ZoneId zone, String place, String link, String about, String session, int version) {}
