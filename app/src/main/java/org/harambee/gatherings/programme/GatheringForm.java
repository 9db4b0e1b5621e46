package org.harambee.gatherings.programme;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.harambee.gatherings.Addresses;
import org.harambee.gatherings.Gathering;
import org.harambee.gatherings.GatheringSheet;
import org.harambee.ui.Form;
import org.jspecify.annotations.Nullable;

/** Between the form of a gathering and what is told of it. */
final class GatheringForm {
    private static final int LINE = 200;
    private static final int TEXT = 5_000;
    private static final int MINUTES = 16;

    private GatheringForm() {}

    /** A new gathering starts with the types that many have. */
    static Form blank(ZoneId zone) {
        return Form.filled(Map.of("zone", zone.getId(), "types", TypeLines.USUAL));
    }

    static Form filled(Gathering gathering) {
        Map<String, String> values = new LinkedHashMap<>();
        ZoneId zone = gathering.call().zone() == null
                ? gathering.days().zone()
                : gathering.call().zone();
        values.put("name", gathering.name());
        values.put("place", gathering.details().place());
        values.put("starts-on", gathering.days().from().toString());
        values.put("ends-on", gathering.days().to().toString());
        values.put("zone", gathering.days().zone().getId());
        values.put("organiser", gathering.details().organiser());
        values.put("languages", gathering.details().languages());
        values.put("halls", gathering.details().halls());
        values.put("about", gathering.details().about());
        values.put("call-opens", wall(gathering.call().opens(), zone));
        values.put("call-closes", wall(gathering.call().closes(), zone));
        values.put("call-zone", zone.getId());
        values.put("types", TypeLines.of(gathering.types()));
        return Form.filled(values);
    }

    /** What was typed; nothing where something has to be changed first, which then stands in the form. */
    static Optional<GatheringSheet> read(Form form, @Nullable Gathering before) {
        String name = form.require("name", LINE);
        ZoneId zone = zone(form, "zone").orElse(null);
        LocalDate from = day(form, "starts-on").orElse(null);
        LocalDate to = day(form, "ends-on").orElse(null);
        ZoneId callZone = form.text("call-zone").isEmpty()
                ? zone
                : zone(form, "call-zone").orElse(null);
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
        return Optional.of(new GatheringSheet(slug, name, new Gathering.Days(from, to, zone), call, details, types));
    }

    private static Gathering.Call call(Form form, ZoneId zone) {
        Instant opens = time(form, "call-opens", zone);
        Instant closes = time(form, "call-closes", zone);
        if (opens != null && closes != null && closes.isBefore(opens)) {
            form.refuse("call-closes", "gatherings-call-turned");
        }
        return new Gathering.Call(opens, closes, zone);
    }

    private static Optional<LocalDate> day(Form form, String field) {
        try {
            return Optional.of(LocalDate.parse(form.require(field, LINE)));
        } catch (DateTimeException unreadable) {
            form.refuse(field, "gatherings-day-unreadable");
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> zone(Form form, String field) {
        try {
            return Optional.of(ZoneId.of(form.require(field, LINE)));
        } catch (DateTimeException unknown) {
            form.refuse(field, "gatherings-zone-unknown");
            return Optional.empty();
        }
    }

    private static @Nullable Instant time(Form form, String field, ZoneId zone) {
        try {
            return form.text(field)
                    .map(text -> LocalDateTime.parse(text.replace(' ', 'T'))
                            .atZone(zone)
                            .toInstant())
                    .orElse(null);
        } catch (DateTimeException unreadable) {
            form.refuse(field, "gatherings-time-unreadable");
            return null;
        }
    }

    private static String wall(@Nullable Instant at, ZoneId zone) {
        return at == null ? "" : at.atZone(zone).toLocalDateTime().toString().substring(0, MINUTES);
    }
}
