package org.harambee.partnership.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harambee.partnership.Audience;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;
import org.harambee.ui.Worded;

/** What a partnership says of itself, all of which can be changed. */
public record About(String name, String purpose, Settings settings) {
    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_PURPOSE = 2000;

    /** What of it can differ. */
    public enum Part implements Worded {
        NAME,
        PURPOSE,
        LANGUAGES,
        ZONE,
        AUDIENCE
    }

    /** What was typed; the form says what can't be taken. */
    static About read(Form form) {
        return new About(
                form.require("name", LONGEST_NAME), form.require("purpose", LONGEST_PURPOSE), Settings.read(form));
    }

    Map<String, List<String>> fields(Set<String> offeredLanguages) {
        Map<String, List<String>> fields = new LinkedHashMap<>(settings.fields(offeredLanguages));
        fields.put("name", List.of(name));
        fields.put("purpose", List.of(purpose));
        return fields;
    }

    List<Part> differences(About other) {
        return Stream.of(Part.values())
                .filter(part -> !told(part).equals(other.told(part)))
                .toList();
    }

    /** A part as files and the activity tell it, in the same words for everyone. */
    String told(Part part) {
        return switch (part) {
            case NAME -> name;
            case PURPOSE -> purpose;
            // their order has no meaning: a form tells them in another one than it was given them
            case LANGUAGES -> settings.languages().stream().sorted().collect(Collectors.joining(", "));
            case ZONE -> settings.zone();
            case AUDIENCE -> settings.audience().word();
        };
    }

    /** A part in the reader's words. */
    String said(Part part, Screen screen) {
        return switch (part) {
            case NAME, PURPOSE -> told(part);
            case LANGUAGES ->
                settings.languages().stream().map(screen::languageName).collect(Collectors.joining(", "));
            case ZONE -> settings.zone().replace('_', ' ');
            case AUDIENCE ->
                screen.say(
                        settings.audience() == Audience.PUBLIC
                                ? "partnership-audience-public-choice"
                                : "partnership-audience-partners-choice");
        };
    }
}
