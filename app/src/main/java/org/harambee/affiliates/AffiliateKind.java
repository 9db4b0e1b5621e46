package org.harambee.affiliates;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.harambee.ui.Worded;

/** What an affiliate is. No kind stands above another. */
public enum AffiliateKind implements Worded {
    CHAPTER,
    THEMATIC_ORGANISATION,
    USER_GROUP,
    HUB,
    EXTERNAL_PARTNER;

    private static final Map<String, AffiliateKind> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toMap(AffiliateKind::word, kind -> kind));

    private final String word = Worded.super.word();
    private final String key = "affiliates-kind-" + word;

    @Override
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
