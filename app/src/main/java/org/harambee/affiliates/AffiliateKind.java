package org.harambee.affiliates;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an affiliate is. No kind stands above another. */
public enum AffiliateKind {
    CHAPTER,
    THEMATIC_ORGANISATION,
    USER_GROUP,
    HUB,
    EXTERNAL_PARTNER;

    private static final Map<String, AffiliateKind> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toMap(AffiliateKind::word, kind -> kind));

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String key = "affiliates-kind-" + word;

    /** The word for it in files, addresses and message keys: {@code user-group}. */
    public String word() {
        return word;
    }

    /** The message that names it. */
    public String key() {
        return key;
    }

    public static Optional<AffiliateKind> ofWord(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }
}
