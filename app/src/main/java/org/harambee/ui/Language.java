package org.harambee.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A language the pages speak. The file names follow translatewiki ({@code sr-ec} is Serbian in Cyrillic), everything
 * else is BCP 47. Serbian in Latin script is derived from the Cyrillic file.
 */
public enum Language {
    ENGLISH("en", "en", "English"),
    GERMAN("de", "de", "Deutsch"),
    SPANISH("es", "es", "Español"),
    SERBIAN("sr", "sr-ec", "Српски (ћирилица)"),
    SERBIAN_LATIN("sr-Latn", "sr-el", "Srpski (latinica)"),
    SWAHILI("sw", "sw", "Kiswahili");

    private final String tag;
    private final String file;
    private final String autonym;

    Language(String tag, String file, String autonym) {
        this.tag = tag;
        this.file = file;
        this.autonym = autonym;
    }

    /** The BCP 47 tag, as it stands in {@code lang} attributes, cookies and addresses. */
    public String tag() {
        return tag;
    }

    /** The name of its message files, without {@code .json}. */
    public String file() {
        return file;
    }

    /** The language's name in itself. */
    public String autonym() {
        return autonym;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    public static Optional<Language> ofTag(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equalsIgnoreCase(tag))
                .findFirst();
    }

    /** The best language for an {@code Accept-Language} header; English where none fits or the header is broken. */
    public static Language accepted(String header) {
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> ofRange(range.getRange()))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(ENGLISH);
        } catch (IllegalArgumentException broken) {
            return ENGLISH;
        }
    }

    private static Optional<Language> ofRange(String range) {
        List<String> parts = List.of(range.toLowerCase(Locale.ROOT).split("-", -1));
        if (parts.getFirst().equals("sr")) {
            return Optional.of(parts.contains("latn") ? SERBIAN_LATIN : SERBIAN);
        }
        return ofTag(parts.getFirst());
    }
}
