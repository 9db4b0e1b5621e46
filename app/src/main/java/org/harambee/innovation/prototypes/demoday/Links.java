package org.harambee.innovation.prototypes.demoday;

import java.util.regex.Pattern;
import org.harambee.ui.Form;

/** Web addresses as people type them. */
final class Links {
    private static final int LONGEST = 500;
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    private Links() {}

    /** A web address; empty where none was typed, or the form says why it is none. */
    static String read(Form form, String field) {
        String typed = form.allow(field, LONGEST);
        if (!typed.isEmpty() && !LINK.matcher(typed).matches()) {
            form.refuse(field, "partnership-source-odd", "source", typed);
            return "";
        }
        return typed;
    }
}
