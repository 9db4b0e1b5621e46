package org.harambee.affiliates;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The regions affiliates are counted to. Who works across all of them is counted to none. */
public enum Region {
    CEECA,
    ESEAP,
    LAC,
    MENA,
    NA,
    NWE,
    SA,
    SSA,
    GLOBAL;

    /** The message that names it. */
    public String key() {
        return "affiliates-region-" + name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Region> ofCode(String code) {
        return Arrays.stream(values())
                .filter(region -> region.name().equals(code))
                .findFirst();
    }
}
