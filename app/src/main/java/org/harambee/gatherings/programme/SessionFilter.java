package org.harambee.gatherings.programme;

import org.harambee.ui.Form;

/** Which sessions of a gathering are looked for; what is empty does not matter. */
public record SessionFilter(String words, String type, String theme, String level) {

    static SessionFilter of(Form form) {
        return new SessionFilter(
                form.text("q").orElse(""),
                form.text("type").orElse(""),
                form.text("theme").orElse(""),
                form.text("level").orElse(""));
    }

    public boolean any() {
        return !(words + type + theme + level).isEmpty();
    }
}
