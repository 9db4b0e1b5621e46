package org.harambee.affiliates;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

    private static final Map<String, Region> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(Region::name, region -> region));

    private final String key = "affiliates-region-" + name().toLowerCase(Locale.ROOT);

    /** The message that names it. */
    public String key() {
        return key;
    }

    public static Optional<Region> ofCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
