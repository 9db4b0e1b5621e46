package org.harambee.innovation.prototypes.demoday;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.harambee.innovation.prototypes.Signature;
import org.jspecify.annotations.Nullable;

/**
 * When teams show what they have built.
 *
 * @param code the six characters of its address, unique in its partnership
 * @param calledOff null where it takes place
 * @param session the address of its session in a gathering; empty where none was proposed, or it is held in none any more
 * @param version counts its changes, so that of two who edit at once the second is told
 */
public record DemoDay(
        UUID id, String code, Facts facts, @Nullable CalledOff calledOff, String session, int version) {

    /**
     * What is said of it.
     *
     * @param starts null while that is still to be found
     * @param zone in which its beginning was typed
     * @param place in words; may be empty
     * @param link to take part, or to a recording; may be empty
     * @param about what it is; may be empty
     */
    public record Facts(@Nullable Instant starts, ZoneId zone, String place, String link, String about) {}

    /** @param because why, in words */
    public record CalledOff(Signature signature, String because) {}

    /** Its address, below its partnership's path. */
    public String path(String partnershipPath) {
        return list(partnershipPath) + "/" + code;
    }

    static String list(String partnershipPath) {
        return partnershipPath + "/prototypes/demo-days";
    }

    /** The same, held in no session. */
    DemoDay withoutSession() {
        return new DemoDay(id, code, facts, calledOff, "", version);
    }

    public boolean takesPlace() {
        return calledOff == null;
    }

    /** Whether it has begun by now, or would have. */
    public boolean past(Instant now) {
        Instant starts = facts.starts();
        return starts != null && starts.isBefore(now);
    }
}
