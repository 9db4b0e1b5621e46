package org.harambee.gatherings.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.harambee.gatherings.Gathering;
import org.harambee.gatherings.GatheringSheet;
import org.harambee.ui.Addresses;
import org.harambee.ui.Form;
import org.harambee.ui.Zones;
import org.jspecify.annotations.Nullable;

/** Between the form of a gathering and what is told of it. */
final class GatheringForm {
    /** The hidden field that says that a day in the past is meant. */
    static final String PAST = "past";

    private static final int LINE = 200;
    private static final int TEXT = 5_000;

    private GatheringForm() {}

    /** A new gathering starts with the types that many have. */
    static Form blank(ZoneId zone) {
        return Form.filled(Map.of("zone", zone.getId(), "types", TypeLines.USUAL));
    }

    static Form filled(GatheringSheet sheet, int version) {
        return Form.filled(values(sheet)).with("version", Integer.toString(version));
    }

    static GatheringSheet sheet(Gathering gathering) {
        return new GatheringSheet(
                gathering.slug(),
                gathering.name(),
                gathering.days(),
                gathering.call(),
                gathering.details(),
                gathering.types());
    }

    /** The fields as they are typed, in their order on the page. */
    static Map<String, String> values(GatheringSheet sheet) {
        Map<String, String> values = new LinkedHashMap<>();
        ZoneId own = sheet.call().zone();
        ZoneId zone = own == null ? sheet.days().zone() : own;
        values.put("name", sheet.name());
        values.put("place", sheet.details().place());
        values.put("starts-on", sheet.days().from().toString());
        values.put("ends-on", sheet.days().to().toString());
        values.put("zone", sheet.days().zone().getId());
        values.put("organiser", sheet.details().organiser());
        values.put("languages", sheet.details().languages());
        values.put("halls", sheet.details().halls());
        values.put("about", sheet.details().about());
        values.put("types", TypeLines.of(sheet.types()));
        values.put("call-opens", Moments.wall(sheet.call().opens(), zone));
        values.put("call-closes", Moments.wall(sheet.call().closes(), zone));
        values.put("call-zone", zone.getId());
        return values;
    }

    /** What was typed; nothing where something has to be changed first, which then stands in the form. */
    static Optional<GatheringSheet> read(Form form, @Nullable Gathering before, Instant now) {
        String name = form.require("name", LINE);
        ZoneId zone = zone(form, "zone", before).orElse(null);
        LocalDate from = Moments.day(form, "starts-on").orElse(null);
        LocalDate to = Moments.day(form, "ends-on").orElse(null);
        ZoneId callZone = form.text("call-zone").isEmpty()
                ? zone
                : zone(form, "call-zone", before).orElse(null);
        Gathering.Call call = callZone == null ? new Gathering.Call(null, null, null) : call(form, callZone);
        Gathering.Details details = new Gathering.Details(
                form.allow("place", LINE),
                form.allow("organiser", LINE),
                form.allow("languages", LINE),
                form.allow("halls", LINE),
                form.allow("about", TEXT),
                before == null ? null : before.details().evidence());
        var types = TypeLines.read(form);
        if (from != null && to != null && to.isBefore(from)) {
            form.refuse("ends-on", "gatherings-days-turned");
        }
        if (form.refused() || zone == null || from == null || to == null) {
            return Optional.empty();
        }
        String slug = before == null ? Addresses.slug(name) : before.slug();
        Gathering.Days days = new Gathering.Days(from, to, zone);
        refuseOddTimes(form, before, days, call, now);
        return form.refused()
                ? Optional.empty()
                : Optional.of(new GatheringSheet(slug, name, days, call, details, types));
    }

    private static Gathering.Call call(Form form, ZoneId zone) {
        Instant opens = Moments.time(form, "call-opens", zone);
        Instant closes = Moments.time(form, "call-closes", zone);
        if (opens != null && closes != null && closes.isBefore(opens)) {
            form.refuse("call-closes", "gatherings-call-turned");
        }
        return new Gathering.Call(opens, closes, zone);
    }

    /** What has been may be entered, too, but only by those who mean it; nobody proposes for what is over. */
    private static void refuseOddTimes(
            Form form, @Nullable Gathering before, Gathering.Days days, Gathering.Call call, Instant now) {
        Instant closes = call.closes();
        if (closes != null && closes.isAfter(days.end())) {
            form.refuse("call-closes", "gatherings-call-after");
        }
        boolean meant = form.text(PAST).isPresent();
        if (!meant && days.overAt(now) && (before == null || !before.days().equals(days))) {
            form.refuse("ends-on", "gatherings-day-past");
        } else if (!meant && !days.overAt(now) && call.closedAt(now) && before == null) {
            form.refuse("call-closes", "gatherings-call-past");
        }
    }

    private static Optional<ZoneId> zone(Form form, String field, @Nullable Gathering before) {
        String typed = form.require(field, LINE);
        boolean kept = before != null && values(sheet(before)).containsValue(typed);
        if (!kept && !Zones.names().contains(typed)) {
            form.refuse(field, "gatherings-zone-unknown");
            return Optional.empty();
        }
        return Optional.of(ZoneId.of(typed));
    }
}
