package org.harambee.innovation.prototypes.team;

import java.util.List;
import org.harambee.innovation.prototypes.EarlierWording;
import org.harambee.innovation.prototypes.Signature;
import org.harambee.innovation.prototypes.Withdrawal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who left a team left to the others, in words.
 *
 * @param text empty where they left none, or it was taken back
 * @param corrected when they last put it into other words; null where they never did
 * @param earlier what it said before it was corrected, the last first
 * @param withdrawn null while it stands
 * @param version counts its corrections, so that of two windows the second is told
 */
public record Handover(
        String text,
        @Nullable Signature corrected,
        List<EarlierWording<String>> earlier,
        @Nullable Withdrawal withdrawn,
        int version) {}
