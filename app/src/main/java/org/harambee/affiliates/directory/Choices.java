package org.harambee.affiliates.directory;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.harambee.affiliates.AffiliateKind;
import org.harambee.affiliates.Region;
import org.harambee.affiliates.Reporting;
import org.harambee.affiliates.entry.Folded;
import org.harambee.ui.Language;
import org.harambee.ui.Screen;

/** What can be chosen in a filter: its values with their names in the reader's language, in the order of the names. */
public final class Choices {
    private final List<String> countries;
    private final List<String> languages;
    private final List<String> networks;
    private final Map<Asked, Map<String, String>> told = new ConcurrentHashMap<>();

    private record Asked(String filter, Language reader) {}

    Choices(List<String> countries, List<String> languages, List<String> networks) {
        this.countries = countries;
        this.languages = languages;
        this.networks = networks;
    }

    public Map<String, String> of(String filter, Screen screen) {
        return told.computeIfAbsent(new Asked(filter, screen.language()), asked -> options(filter, screen));
    }

    private Map<String, String> options(String filter, Screen screen) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", screen.say("affiliates-filter-any"));
        switch (filter) {
            case "kind" ->
                Arrays.stream(AffiliateKind.values()).forEach(kind -> options.put(kind.word(), screen.say(kind.key())));
            case "region" ->
                Arrays.stream(Region.values()).forEach(region -> options.put(region.name(), screen.say(region.key())));
            case "reporting" ->
                Arrays.stream(Reporting.values()).forEach(state -> options.put(state.word(), screen.say(state.key())));
            case "country" -> named(options, countries, screen::country);
            case "language" -> named(options, languages, screen::languageName);
            case "network" -> named(options, networks, UnaryOperator.identity());
            default -> throw new IllegalArgumentException(filter);
        }
        return options;
    }

    private static void named(Map<String, String> options, List<String> values, UnaryOperator<String> name) {
        record Named(String value, String name, String order) {}
        values.stream()
                .map(value -> new Named(value, name.apply(value), Folded.of(name.apply(value))))
                .sorted(java.util.Comparator.comparing(Named::order))
                .forEach(named -> options.put(named.value(), named.name()));
    }
}
