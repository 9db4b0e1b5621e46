package org.harambee.gatherings.sessions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.harambee.gatherings.Place;
import org.harambee.gatherings.Session;
import org.harambee.gatherings.Session.Content;
import org.harambee.gatherings.SessionType;
import org.harambee.gatherings.SessionWords;
import org.harambee.ui.Difference;
import org.harambee.ui.Form;
import org.harambee.ui.Language;
import org.harambee.ui.Screen;
import org.jspecify.annotations.Nullable;

/**
 * The form of a session, new or to be changed.
 *
 * @param session the session that is changed; none for a new one
 * @param mine what was typed while someone else changed it, or null
 * @param themes those already in use at this gathering
 * @param rows how many authors there is room for
 * @param mandated whether the viewer may give the public ID
 */
public record SessionFormPage(
        Place.OfGathering place,
        @Nullable Session session,
        @Nullable Content mine,
        List<String> themes,
        int rows,
        boolean mandated,
        boolean late,
        Form form) {

    public String action() {
        return session == null
                ? place.gathering().sessionsPath()
                : place.gathering().sessionsPath() + "/" + session.code() + "/edit";
    }

    public List<Difference> differences(Screen screen) {
        return session == null || mine == null
                ? List.of()
                : SessionDifferences.between(session.content(), mine, place.gathering(), screen);
    }

    public String cell(String column, int row) {
        return SessionForm.cell(form, column, row);
    }

    public Map<String, String> types(Screen screen) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", screen.say("gatherings-choose"));
        for (SessionType type : place.gathering().types()) {
            options.put(type.word(), SessionWords.type(screen, type) + ", " + SessionWords.length(screen, type));
        }
        return options;
    }

    /** The working languages of the partnership, those these pages speak, and the one that was said before. */
    public Map<String, String> languages(Screen screen) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", screen.say("gatherings-not-said"));
        Stream.of(
                        place.frame().partnership().languages().stream(),
                        Stream.of(Language.values()).map(Language::tag),
                        form.text("language").stream())
                .flatMap(tags -> tags)
                .forEach(tag -> options.putIfAbsent(tag, screen.languageName(tag)));
        return options;
    }

    /** The levels to choose from, and the one a file brought in its own words. */
    public Map<String, String> levels(Screen screen) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", screen.say("gatherings-not-said"));
        SessionWords.LEVELS.forEach(level -> options.put(level, SessionWords.level(screen, level)));
        form.text("level").ifPresent(level -> options.putIfAbsent(level, level));
        return options;
    }
}
