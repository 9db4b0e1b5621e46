package org.harambee.innovation.calls;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.harambee.affiliates.Affiliate;
import org.harambee.innovation.Call;
import org.harambee.innovation.Reach;
import org.harambee.partnership.Audience;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Difference;
import org.harambee.ui.Form;
import org.harambee.ui.Language;
import org.harambee.ui.Screen;
import org.harambee.ui.Zones;
import org.jspecify.annotations.Nullable;

/**
 * @param call the one that is changed; none for a new one
 * @param mine what was typed while someone else changed it, or null
 * @param own the affiliates the viewer speaks for; for a new one
 */
public record CallFormPage(
        PartnershipFrame frame,
        @Nullable Call call,
        @Nullable CallText mine,
        List<Affiliate> own,
        Form form) {

    static CallFormPage of(PartnershipFrame frame, Call call) {
        return new CallFormPage(frame, call, null, List.of(), CallText.of(call).form(call.by(), call.version()));
    }

    /** What was typed stays; saving it once more, now knowingly, puts it over what the other person has saved. */
    static CallFormPage overtaken(PartnershipFrame frame, Call current, CallText mine) {
        Form again = mine.form(current.by(), current.version()).refuse("", "ui-overtaken");
        return new CallFormPage(frame, current, mine, List.of(), again);
    }

    /** A new call is most often that of the viewer's own affiliate, in its zone. */
    static Form blank(PartnershipFrame frame, List<Affiliate> own) {
        Optional<Affiliate> first = own.stream().findFirst();
        ZoneId zone = first.flatMap(affiliate -> affiliate.zones().stream().findFirst())
                .orElse(frame.partnership().zone());
        return Form.filled(Map.of(
                "by", first.map(affiliate -> affiliate.id().value().toString()).orElse(""), "zone", zone.getId()));
    }

    public String list() {
        return frame.partnership().path() + "/calls";
    }

    public String address() {
        return call == null ? list() : frame.partnership().path() + call.path() + "/edit";
    }

    public boolean readableByAll() {
        return frame.partnership().audience() == Audience.PUBLIC;
    }

    public Map<String, String> by(Screen screen) {
        Map<String, String> by = new LinkedHashMap<>();
        own.forEach(affiliate -> by.put(affiliate.id().value().toString(), affiliate.name()));
        by.put("", screen.say("innovation-call-by-all"));
        return by;
    }

    public Map<String, String> reaches(Screen screen) {
        Map<String, String> reaches = new LinkedHashMap<>();
        for (Reach reach : Reach.values()) {
            reaches.put(reach.word(), screen.say("innovation-reach-" + reach.word()));
        }
        return reaches;
    }

    public Map<String, String> languages(Screen screen) {
        Map<String, String> languages = new LinkedHashMap<>();
        languages.put("", screen.say("innovation-not-said"));
        Stream.of(
                        own.stream().flatMap(affiliate -> affiliate.languages().stream()),
                        frame.partnership().languages().stream(),
                        Stream.of(Language.values()).map(Language::tag),
                        form.text("language").stream())
                .flatMap(tags -> tags)
                .forEach(tag -> languages.putIfAbsent(tag, screen.languageName(tag)));
        return languages;
    }

    public Map<String, String> zones() {
        return Zones.offered(Stream.of(
                        form.text("zone").stream(),
                        own.stream()
                                .flatMap(affiliate -> affiliate.zones().stream())
                                .map(ZoneId::getId),
                        Stream.of(frame.partnership().zone().getId()))
                .flatMap(zones -> zones));
    }

    /** In a field for picking, a browser would hide what is no date and so was refused. */
    public String dayType(String field) {
        String typed = form.value(field);
        try {
            return typed.isEmpty() || LocalDate.parse(typed).toString().equals(typed) ? "date" : "text";
        } catch (DateTimeException odd) {
            return "text";
        }
    }

    public List<Difference> differences(Screen screen) {
        if (call == null || mine == null) {
            return List.of();
        }
        Map<String, String> typed = mine.values();
        return CallText.of(call).values().entrySet().stream()
                .map(field -> new Difference(
                        screen.say("innovation-call-" + field.getKey()),
                        said(field.getKey(), field.getValue(), screen),
                        said(field.getKey(), typed.getOrDefault(field.getKey(), ""), screen)))
                .filter(one -> !one.stands().equals(one.mine()))
                .toList();
    }

    private static String said(String field, String value, Screen screen) {
        return switch (field) {
            case "reach" -> screen.say("innovation-reach-" + value);
            case "language" -> value.isEmpty() ? screen.say("innovation-not-said") : screen.languageName(value);
            case "guests" -> screen.say(value.isEmpty() ? "innovation-no" : "innovation-yes");
            default -> value;
        };
    }
}
