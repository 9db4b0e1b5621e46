package org.harambee.innovation.selections;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Difference;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;
import org.harambee.ui.Zones;
import org.jspecify.annotations.Nullable;

/**
 * @param selection the one that is changed, or null for a new one
 * @param mine what was typed while someone else changed it, or null
 */
public record FactsPage(
        PartnershipFrame frame,
        @Nullable Selection selection,
        @Nullable Facts mine,
        Form form) {

    FactsPage(PartnershipFrame frame, @Nullable Selection selection, Form form) {
        this(frame, selection, null, form);
    }

    static FactsPage overtaken(PartnershipFrame frame, Selection now, Facts mine, Form form) {
        return new FactsPage(frame, now, mine, form);
    }

    public List<Difference> differences(Screen screen) {
        if (selection == null || mine == null) {
            return List.of();
        }
        Map<String, String> stands = FactsForm.values(selection.facts());
        return FactsForm.values(mine).entrySet().stream()
                .filter(field -> !field.getValue().equals(stands.get(field.getKey())))
                .map(field -> new Difference(
                        screen.say("innovation-selection-" + field.getKey()),
                        shown(screen, field.getKey(), stands.getOrDefault(field.getKey(), "")),
                        shown(screen, field.getKey(), field.getValue())))
                .toList();
    }

    private static String shown(Screen screen, String field, String value) {
        return CHOSEN.contains(field) ? screen.say("innovation-selection-" + field + "-" + value) : value;
    }

    private static final Set<String> CHOSEN = Set.of("unit", "electorate", "kind", "rule");

    public String action() {
        String list = frame.partnership().path() + "/selections";
        return selection == null ? list : list + "/" + selection.code() + "/facts";
    }

    public Map<String, String> units(Screen screen) {
        return options(screen, Unit.values(), Unit::word, "innovation-selection-unit-");
    }

    public Map<String, String> electorates(Screen screen) {
        return options(screen, Electorate.values(), Electorate::word, "innovation-selection-electorate-");
    }

    public Map<String, String> kinds(Screen screen) {
        return options(screen, BallotKind.values(), BallotKind::word, "innovation-selection-kind-");
    }

    public Map<String, String> rules(Screen screen) {
        return options(screen, SelectionRule.values(), SelectionRule::word, "innovation-selection-rule-");
    }

    public Map<String, String> zones() {
        return Zones.offered(
                Stream.of(form.value("zone"), frame.partnership().zone().getId()));
    }

    /** In a field for picking, a browser would hide what is no time and so was refused. */
    public String timeType(String field) {
        return FactsForm.isTime(form.value(field)) ? "datetime-local" : "text";
    }

    private static <T> Map<String, String> options(Screen screen, T[] all, Function<T, String> word, String key) {
        Map<String, String> options = new LinkedHashMap<>();
        Arrays.stream(all).map(word).forEach(each -> options.put(each, screen.say(key + each)));
        return options;
    }
}
