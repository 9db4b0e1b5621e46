package org.harambee.innovation.prototypes.team;

import org.harambee.innovation.prototypes.Signature;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who left a team left to the others, in words.
 *
 * @param text empty where they left none, or it was taken back
 * @param corrected when they last put it into other words; null where they never did
 * @param withdrawn who took it back; null while it stands
 * @param version counts its corrections, so that of two windows the second is told
 */
public record Handover(
        String text,
        @Nullable Signature corrected,
        @Nullable Signature withdrawn,
        int version) {}
