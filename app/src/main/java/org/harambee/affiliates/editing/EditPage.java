package org.harambee.affiliates.editing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.harambee.affiliates.AffiliateKind;
import org.harambee.affiliates.Region;
import org.harambee.affiliates.Reporting;
import org.harambee.affiliates.Scope;
import org.harambee.affiliates.entry.Field;
import org.harambee.affiliates.entry.Folded;
import org.harambee.affiliates.entry.Known;
import org.harambee.affiliates.entry.Stored;
import org.harambee.ui.Difference;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;
import org.jspecify.annotations.Nullable;

/**
 * The form of an entry.
 *
 * @param stored the entry as it stands; none where one is being added
 * @param disputed what stands differently since someone else has changed it, if someone has
 */
public record EditPage(Form form, @Nullable Stored stored, List<Disputed> disputed) {
    public static final String VERSION = "version";
    private static final String ZONES = "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+";

    /** A field of which two people have different ideas. */
    public record Disputed(Field field, List<String> stands, List<String> mine) {}

    public boolean adding() {
        return stored == null;
    }

    public List<Difference> differences(Screen screen) {
        return disputed.stream()
                .map(one -> new Difference(
                        screen.say("affiliates-field-" + one.field().word()),
                        Known.said(one.field(), one.stands(), screen),
                        Known.said(one.field(), one.mine(), screen)))
                .toList();
    }

    /** Where the form is sent to. */
    public String action() {
        return stored == null ? "/affiliates/new" : stored.path() + "/edit";
    }

    public String back() {
        return stored == null ? "/affiliates" : stored.path();
    }

    public Map<String, String> kinds(Screen screen) {
        return options(screen, true, Stream.of(AffiliateKind.values()).map(kind -> List.of(kind.word(), kind.key())));
    }

    public Map<String, String> scopes(Screen screen) {
        return options(screen, true, Stream.of(Scope.values()).map(scope -> List.of(scope.word(), scope.key())));
    }

    public Map<String, String> regions(Screen screen) {
        return options(screen, true, Stream.of(Region.values()).map(region -> List.of(region.name(), region.key())));
    }

    public Map<String, String> reporting(Screen screen) {
        return options(
                screen,
                false,
                Stream.of(Reporting.UNKNOWN, Reporting.UP_TO_DATE, Reporting.LATE)
                        .map(state -> List.of(state.word(), state.key())));
    }

    private static Map<String, String> options(Screen screen, boolean empty, Stream<List<String>> wordsAndKeys) {
        Map<String, String> options = new LinkedHashMap<>();
        if (empty) {
            options.put("", "");
        }
        wordsAndKeys.forEach(option -> options.put(option.getFirst(), screen.say(option.getLast())));
        return options;
    }

    public Map<String, String> countries(Screen screen) {
        record Named(String code, String name, String order) {}
        Map<String, String> options = new LinkedHashMap<>(Map.of("", ""));
        Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK"))
                .map(code -> new Named(code, screen.country(code), Folded.of(screen.country(code))))
                .sorted(java.util.Comparator.comparing(Named::order))
                .forEach(named -> options.put(named.code(), named.name()));
        return options;
    }

    public Map<String, String> zones() {
        Map<String, String> options = new LinkedHashMap<>(Map.of("", ""));
        new TreeSet<>(java.time.ZoneId.getAvailableZoneIds())
                .stream()
                        .filter(zone -> zone.matches(ZONES))
                        .forEach(zone -> options.put(zone, zone.replace('_', ' ')));
        return options;
    }

    /** The values of a field that has a choice for each, and two empty ones for more. */
    public List<String> choices(Field field) {
        List<String> chosen = form.values(field.word()).stream()
                .filter(value -> !value.isEmpty())
                .toList();
        return Stream.concat(chosen.stream(), Stream.of("", "")).toList();
    }
}
