package org.harambee.innovation.challenges;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.harambee.innovation.Call;
import org.harambee.innovation.Reach;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Difference;
import org.harambee.ui.Form;
import org.harambee.ui.Language;
import org.harambee.ui.Screen;
import org.jspecify.annotations.Nullable;

/**
 * @param challenge the challenge that is changed, or null for a new one
 * @param mine what was typed while someone else changed it, or null
 * @param calls those it can be told in
 */
public record ChallengeFormPage(
        PartnershipFrame frame,
        @Nullable Challenge challenge,
        @Nullable ChallengeText mine,
        List<Call> calls,
        Form form) {

    public String list() {
        return frame.partnership().path() + "/challenges";
    }

    public String address() {
        return challenge == null ? list() : frame.partnership().path() + challenge.path() + "/edit";
    }

    public Map<String, String> reaches(Screen screen) {
        Map<String, String> reaches = new LinkedHashMap<>();
        reaches.put("", screen.say("innovation-not-said"));
        for (Reach reach : Reach.values()) {
            reaches.put(reach.word(), screen.say("innovation-reach-" + reach.word()));
        }
        return reaches;
    }

    public Map<String, String> languages(Screen screen) {
        Map<String, String> languages = new LinkedHashMap<>();
        languages.put("", screen.say("innovation-not-said"));
        Stream.of(
                        Stream.of(screen.language().tag()),
                        frame.partnership().languages().stream(),
                        Stream.of(Language.values()).map(Language::tag),
                        form.text("language").stream())
                .flatMap(tags -> tags)
                .forEach(tag -> languages.putIfAbsent(tag, screen.languageName(tag)));
        return languages;
    }

    public Map<String, String> calls(Screen screen) {
        Map<String, String> offered = new LinkedHashMap<>();
        offered.put("", screen.say("innovation-challenge-no-call"));
        calls.forEach(call -> offered.put(call.code(), call.title()));
        return offered;
    }

    public List<Difference> differences(Screen screen) {
        if (challenge == null || mine == null) {
            return List.of();
        }
        Map<String, String> typed = mine.values();
        return challenge.words().values().entrySet().stream()
                .map(field -> new Difference(
                        screen.say("innovation-challenges-field-" + field.getKey()),
                        said(field.getKey(), field.getValue(), screen),
                        said(field.getKey(), typed.getOrDefault(field.getKey(), ""), screen)))
                .filter(one -> !one.stands().equals(one.mine()))
                .toList();
    }

    private String said(String field, String value, Screen screen) {
        return switch (field) {
            case "reach" -> screen.say(value.isEmpty() ? "innovation-not-said" : "innovation-reach-" + value);
            case "language" -> value.isEmpty() ? screen.say("innovation-not-said") : screen.languageName(value);
            case "call" -> Optional.ofNullable(calls(screen).get(value)).orElse(value);
            default -> value;
        };
    }
}
