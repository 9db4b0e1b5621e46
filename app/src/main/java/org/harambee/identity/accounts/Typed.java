package org.harambee.identity.accounts;

import java.util.Optional;
import org.harambee.identity.UserName;
import org.harambee.ui.Form;
import org.harambee.ui.Language;
import org.harambee.ui.Zones;

/** Reads what people type about themselves, and refuses what can't be kept with a sentence at the field. */
public final class Typed {
    private static final int SHORTEST_PASSWORD = 10;
    private static final int LONGEST_PASSWORD = 200;

    private Typed() {}

    /** The user name; nothing where the form now refuses it. */
    public static Optional<UserName> userName(Form form) {
        return name(form, "user-name", form.require("user-name", UserName.LONGEST));
    }

    /** A password that may be set for a person of that name; the form refuses any other. */
    public static String newPassword(Form form, String field, String userName) {
        String password = form.value(field);
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST_PASSWORD) {
            form.refuse(field, "identity-password-short", "least", SHORTEST_PASSWORD);
        } else if (length > LONGEST_PASSWORD) {
            form.refuse(field, "identity-password-long", "most", LONGEST_PASSWORD);
        } else if (password.strip().equalsIgnoreCase(userName.strip())) {
            form.refuse(field, "identity-password-is-name");
        }
        return password;
    }

    /** Wiki name, language and zone. Each may stay empty; a choice that was never offered counts as none. */
    public static ProfileChange profile(Form form) {
        String wikiName = form.allow("wiki-name", UserName.LONGEST);
        return new ProfileChange(
                wikiName.isEmpty()
                        ? null
                        : name(form, "wiki-name", wikiName)
                                .map(Typed::asOnWikis)
                                .orElse(null),
                Language.ofTag(form.value("language")).map(Language::tag).orElse(null),
                Zones.names().contains(form.value("zone")) ? form.value("zone") : null);
    }

    private static Optional<UserName> name(Form form, String field, String typed) {
        Optional<UserName> name = UserName.of(typed);
        if (name.isEmpty()) {
            form.refuse(field, "identity-user-name-unfit");
        }
        return name;
    }

    /** Wikis write every first letter large. */
    private static String asOnWikis(UserName name) {
        int first = name.value().codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + name.value().substring(Character.charCount(first));
    }
}
