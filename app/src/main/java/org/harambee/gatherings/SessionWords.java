package org.harambee.gatherings;

import java.util.List;
import org.harambee.ui.Screen;
import org.jspecify.annotations.Nullable;

/** How parts of a session are said to a viewer. */
public final class SessionWords {
    /** The levels a form offers; what a file says beyond them is kept as written. */
    public static final List<String> LEVELS =
            List.of("basic", "basic-medium", "medium", "medium-advanced", "advanced", "basic-advanced");

    private SessionWords() {}

    public static String type(Screen screen, SessionType type) {
        return type.known() ? screen.say("gatherings-type-" + type.word()) : type.name();
    }

    public static String length(Screen screen, SessionType type) {
        return type.minutes() == null
                ? screen.say("gatherings-length-" + type.length().word())
                : screen.say("gatherings-length-minutes", "minutes", type.minutes());
    }

    public static String level(Screen screen, String level) {
        return LEVELS.contains(level) ? screen.say("gatherings-level-" + level) : level;
    }

    /** What was said, or that it was left empty, or that nothing is known of it. */
    public static String said(Screen screen, @Nullable String text) {
        if (text == null) {
            return screen.say("gatherings-not-said");
        }
        return text.isEmpty() ? screen.say("gatherings-left-empty") : text;
    }
}
