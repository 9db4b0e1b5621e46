package org.harambee.gatherings.programme;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harambee.gatherings.Gathering;
import org.harambee.gatherings.Place;
import org.harambee.gatherings.SessionWords;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;

/**
 * A gathering and those of its sessions that are looked for.
 *
 * @param form what is looked for
 * @param mandated whether the viewer may change the gathering
 */
public record GatheringPage(
        Place.OfGathering place,
        List<SessionRows.Row> rows,
        List<String> themes,
        SessionFilter filter,
        Form form,
        boolean mandated) {

    public Gathering gathering() {
        return place.gathering();
    }

    public boolean asCards() {
        return form.has("view", "cards");
    }

    public Map<String, String> types(Screen screen) {
        Map<String, String> options = all(screen);
        gathering().types().forEach(type -> options.put(type.word(), SessionWords.type(screen, type)));
        return options;
    }

    public Map<String, String> themeOptions(Screen screen) {
        Map<String, String> options = all(screen);
        themes.forEach(theme -> options.put(theme, theme));
        return options;
    }

    public Map<String, String> levels(Screen screen) {
        Map<String, String> options = all(screen);
        SessionWords.LEVELS.forEach(level -> options.put(level, SessionWords.level(screen, level)));
        return options;
    }

    /** The names of the types as the rows say them, looked up once. */
    public Map<String, String> typeNames(Screen screen) {
        Map<String, String> names = new LinkedHashMap<>();
        gathering().types().forEach(type -> names.put(type.word(), SessionWords.type(screen, type)));
        return names;
    }

    /** The words for the levels that a form offers, looked up once. */
    public Map<String, String> levelNames(Screen screen) {
        Map<String, String> names = new HashMap<>();
        SessionWords.LEVELS.forEach(level -> names.put(level, SessionWords.level(screen, level)));
        return names;
    }

    private static Map<String, String> all(Screen screen) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", screen.say("gatherings-all"));
        return options;
    }
}
