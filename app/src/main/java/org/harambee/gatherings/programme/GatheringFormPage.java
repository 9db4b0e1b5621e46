package org.harambee.gatherings.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.harambee.gatherings.Gathering;
import org.harambee.gatherings.GatheringSheet;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Difference;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;
import org.harambee.ui.Zones;
import org.jspecify.annotations.Nullable;

/**
 * @param gathering the one that is changed; none for a new one
 * @param mine what was typed while someone else changed it, or null
 */
public record GatheringFormPage(
        PartnershipFrame frame,
        @Nullable Gathering gathering,
        @Nullable GatheringSheet mine,
        Form form) {

    static GatheringFormPage of(PartnershipFrame frame, Gathering gathering) {
        Form filled = GatheringForm.filled(GatheringForm.sheet(gathering), gathering.version());
        return new GatheringFormPage(frame, gathering, null, filled);
    }

    /** What was typed stays; saving it once more, now knowingly, puts it over what the other person has saved. */
    static GatheringFormPage overtaken(PartnershipFrame frame, Gathering current, GatheringSheet mine) {
        Form again = GatheringForm.filled(mine, current.version()).refuse("", "ui-overtaken");
        return new GatheringFormPage(frame, current, mine, again);
    }

    public String action() {
        return gathering == null ? frame.partnership().path() + "/gatherings" : gathering.path() + "/edit";
    }

    public Map<String, String> zones() {
        return Zones.offered(
                Stream.of(form.value("zone"), frame.partnership().zone().getId()));
    }

    /** The call is announced in the zone of the place, or in another one. */
    public Map<String, String> callZones(Screen screen) {
        Map<String, String> zones = new LinkedHashMap<>();
        zones.put("", screen.say("gatherings-call-zone-same"));
        zones.putAll(Zones.offered(
                Stream.of(form.value("call-zone"), frame.partnership().zone().getId())));
        return zones;
    }

    /** In a field for picking, a browser would hide what is no date and so was refused. */
    public String dayType(String field) {
        return form.value(field).isEmpty() || Moments.isDay(form.value(field)) ? "date" : "text";
    }

    public String timeType(String field) {
        return form.value(field).isEmpty() || Moments.isTime(form.value(field)) ? "datetime-local" : "text";
    }

    /** Whether the form was refused only because it lies in the past: sent again, it is taken. */
    public boolean warned() {
        return form.text(GatheringForm.PAST).isPresent()
                || form.refusals().values().stream()
                        .anyMatch(why -> List.of("gatherings-day-past", "gatherings-call-past")
                                .contains(why.key()));
    }

    public List<Difference> differences(Screen screen) {
        if (gathering == null || mine == null) {
            return List.of();
        }
        Map<String, String> typed = GatheringForm.values(mine);
        return GatheringForm.values(GatheringForm.sheet(gathering)).entrySet().stream()
                .map(field -> new Difference(
                        screen.say("gatherings-" + field.getKey()),
                        field.getValue(),
                        typed.getOrDefault(field.getKey(), "")))
                .filter(one -> !one.stands().equals(one.mine()))
                .toList();
    }
}
