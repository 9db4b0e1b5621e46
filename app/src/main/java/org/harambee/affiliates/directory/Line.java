package org.harambee.affiliates.directory;

import java.util.List;
import org.harambee.affiliates.AffiliateKind;
import org.harambee.affiliates.Region;
import org.jspecify.annotations.Nullable;

/** A line of the list. */
public record Line(
        String code,
        String name,
        @Nullable String ownName,
        AffiliateKind kind,
        Region region,
        List<String> countries,
        List<String> languages) {}
