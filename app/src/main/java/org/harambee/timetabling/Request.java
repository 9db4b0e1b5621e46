package org.harambee.timetabling;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was asked for.
 *
 * @param published a schedule.json that is to be kept as far as possible
 * @param start a plan to go on from
 * @param verify a plan to judge instead of making one
 * @param move a session and where to have it, such as {@code talk=hall/slot}
 * @param locked ids of sessions that stay where they were published
 */
record Request(
        String file,
        Optional<String> published,
        Optional<String> start,
        Optional<String> verify,
        Optional<String> move,
        List<String> locked,
        Map<String, String> weights,
        double seconds,
        long steps,
        long seed,
        Engine engine,
        Goal goal,
        Format format,
        boolean explain) {}
