package org.harambee.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Locale;

/** Names of countries and languages. The JDK takes longer to find one than a page of them may take to render. */
public final class Names {
    private static final int MOST = 5_000;
    private static final Cache<Key, String> FOUND =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private record Key(boolean country, String code, Language reader) {}

    private Names() {}

    static String country(String code, Language reader) {
        return FOUND.get(
                new Key(true, code, reader), key -> Locale.of("", key.code()).getDisplayCountry(reader.locale()));
    }

    public static String language(String tag, Language reader) {
        return FOUND.get(
                new Key(false, tag, reader),
                key -> Locale.forLanguageTag(key.code()).getDisplayName(reader.locale()));
    }
}
