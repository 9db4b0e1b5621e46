package org.harambee.affiliates.entry;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.harambee.affiliates.AffiliateKind;
import org.harambee.affiliates.Region;
import org.harambee.affiliates.Reporting;
import org.harambee.affiliates.Scope;
import org.harambee.ui.Worded;

/** What a value of each field has to be. Each check gives the value in its one right spelling, or nothing. */
final class Checks {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    /** What stands at these places under /affiliates is not an affiliate. */
    private static final Set<String> RESERVED = Set.of("new", "import", "imports");

    private static final int LONGEST_ADDRESS = 500;

    private Checks() {}

    static Optional<String> code(String value) {
        return Optional.of(value.strip().toLowerCase(Locale.ROOT))
                .filter(code -> code.matches("[a-z0-9-]{2,40}") && !RESERVED.contains(code));
    }

    static Optional<String> text(String value, int limit) {
        return Optional.of(value.strip())
                .filter(text -> text.codePointCount(0, text.length()) <= limit)
                .filter(text -> text.codePoints().noneMatch(c -> Character.isISOControl(c) && c != '\n'));
    }

    /** A short text that may stand in a list divided by bars. */
    static Optional<String> label(String value, int limit) {
        return text(value, limit).filter(text -> text.chars().noneMatch(c -> c == '|' || c == '\n'));
    }

    static Optional<String> kind(String value) {
        return AffiliateKind.ofWord(word(value)).map(AffiliateKind::word);
    }

    static Optional<String> scope(String value) {
        return Worded.find(Scope.class, word(value)).map(Scope::word);
    }

    static Optional<String> region(String value) {
        return Region.ofCode(value.strip().toUpperCase(Locale.ROOT)).map(Region::name);
    }

    static Optional<String> reporting(String value) {
        return Worded.find(Reporting.class, word(value)).map(Reporting::word);
    }

    static Optional<String> country(String value) {
        // Kosovo has no code in ISO 3166-1; XK is the one everybody uses
        return Optional.of(value.strip().toUpperCase(Locale.ROOT))
                .filter(code -> COUNTRIES.contains(code) || code.equals("XK"));
    }

    static Optional<String> language(String value) {
        try {
            String tag =
                    new Locale.Builder().setLanguageTag(value.strip()).build().toLanguageTag();
            return Optional.of(tag).filter(known -> !known.startsWith("und") && !known.startsWith("x-"));
        } catch (IllformedLocaleException none) {
            return Optional.empty();
        }
    }

    static Optional<String> zone(String value) {
        return Optional.of(value.strip()).filter(ZoneId.getAvailableZoneIds()::contains);
    }

    static Optional<String> homePage(String value) {
        try {
            URI page = new URI(value.strip());
            String scheme = page.getScheme() == null ? "" : page.getScheme().toLowerCase(Locale.ROOT);
            boolean web =
                    Set.of("http", "https").contains(scheme) && page.getHost() != null && page.getUserInfo() == null;
            return Optional.of(page.toString()).filter(address -> web && address.length() <= LONGEST_ADDRESS);
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    /** A year, a month of a year, or a day. */
    static Optional<String> date(String value) {
        String text = value.strip();
        if (!text.matches("\\d{4}(-\\d{2}){0,2}")) {
            return Optional.empty();
        }
        try {
            DateTimeFormatter.ISO_LOCAL_DATE.parse(text + "-01-01".substring(text.length() - 4));
            return Optional.of(text);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static String word(String value) {
        return value.strip()
                .toLowerCase(Locale.ROOT)
                .replace("organization", "organisation")
                .replaceAll("[\\s_]+", "-");
    }
}
