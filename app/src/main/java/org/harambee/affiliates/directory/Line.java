package org.harambee.affiliates.directory;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.harambee.affiliates.AffiliateKind;
import org.harambee.affiliates.Region;
import org.harambee.ui.Screen;
import org.jspecify.annotations.Nullable;

/** A line of the list. */
public record Line(
        String code,
        String name,
        @Nullable String ownName,
        AffiliateKind kind,
        Region region,
        List<String> countries,
        List<String> languages) {

    /** The language of its own name: the only one its people work in; none where they work in several. */
    public @Nullable String ownLanguage() {
        return languages.size() == 1 ? languages.getFirst() : null;
    }

    public String countryNames(Screen screen) {
        return named(countries, screen::country);
    }

    public String languageNames(Screen screen) {
        return named(languages, screen::languageName);
    }

    private static String named(List<String> codes, UnaryOperator<String> name) {
        // most have one, and a page has hundreds of lines
        return codes.size() == 1
                ? name.apply(codes.getFirst())
                : codes.stream().map(name).collect(Collectors.joining(", "));
    }
}
