package org.harambee.partnership;

import java.net.URI;
import java.util.Set;
import org.harambee.ui.Form;

/** Addresses of the web as people type them. */
public final class WebAddress {
    private static final int LONGEST = 500;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private WebAddress() {}

    /** What was typed, empty where nothing was; the form says where it is no address of the web. */
    public static String read(Form form, String field) {
        String typed = form.allow(field, LONGEST);
        if (!typed.isEmpty() && !is(typed)) {
            form.refuse(field, "partnership-source-odd", "source", typed);
        }
        return typed;
    }

    public static boolean is(String typed) {
        try {
            URI address = URI.create(typed);
            return address.getHost() != null && SCHEMES.contains(address.getScheme());
        } catch (IllegalArgumentException odd) {
            return false;
        }
    }
}
