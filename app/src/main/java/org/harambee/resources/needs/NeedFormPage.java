package org.harambee.resources.needs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Difference;
import org.harambee.ui.Form;
import org.harambee.ui.Language;
import org.harambee.ui.Screen;
import org.jspecify.annotations.Nullable;

/**
 * @param need the need that is changed, or null for a new one
 * @param mine what was typed while someone else changed it, or null
 */
public record NeedFormPage(
        PartnershipFrame frame,
        @Nullable Need need,
        @Nullable Wording mine,
        Form form) {

    public String list() {
        return frame.partnership().path() + "/needs";
    }

    /** Where it goes back to: the need, or the list. */
    public String back() {
        return need == null ? list() : need.path(frame.partnership());
    }

    public String address() {
        return need == null ? list() : list() + "/" + need.code() + "/edit";
    }

    public Map<String, String> units(Screen screen) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", screen.say("resources-need-unit-none"));
        for (Amount.Unit unit : Amount.Unit.values()) {
            options.put(unit.word(), screen.say("resources-need-unit-" + unit.word()));
        }
        return options;
    }

    /** The languages there are to tick: the partnership's, the house's, and what was ticked. */
    public Map<String, String> languages(Screen screen) {
        Map<String, String> options = new LinkedHashMap<>();
        Stream.of(
                        frame.partnership().languages().stream(),
                        Stream.of(Language.values())
                                .map(language -> language.tag().split("-", 2)[0]),
                        form.values("languages").stream())
                .flatMap(tags -> tags)
                .forEach(tag -> options.putIfAbsent(tag, screen.languageName(tag)));
        return options;
    }

    public List<Difference> differences(Screen screen) {
        if (need == null || mine == null) {
            return List.of();
        }
        Map<String, String> typed = mine.fields();
        typed.put("languages", String.join(", ", mine.languages()));
        Map<String, String> stands = need.wording().fields();
        stands.put("languages", String.join(", ", need.wording().languages()));
        return stands.entrySet().stream()
                .map(field -> new Difference(
                        screen.say("resources-need-" + field.getKey()),
                        field.getValue(),
                        typed.getOrDefault(field.getKey(), "")))
                .filter(one -> !one.stands().equals(one.mine()))
                .toList();
    }
}
