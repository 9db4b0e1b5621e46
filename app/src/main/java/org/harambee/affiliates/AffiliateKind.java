package org.harambee.affiliates;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an affiliate is. No kind stands above another. */
public enum AffiliateKind {
    CHAPTER,
    THEMATIC_ORGANISATION,
    USER_GROUP,
    HUB,
    EXTERNAL_PARTNER;

    /** The word for it in files, addresses and message keys: {@code user-group}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The message that names it. */
    public String key() {
        return "affiliates-kind-" + word();
    }

    public static Optional<AffiliateKind> ofWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
