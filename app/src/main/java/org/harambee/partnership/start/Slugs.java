package org.harambee.partnership.start;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.harambee.ui.Form;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The names of partnerships in addresses: made from any script, and given to one partnership only. */
@Repository
class Slugs {
    static final int LONGEST = 60;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String OTHERWISE = "partnership";

    private final JdbcClient database;

    Slugs(JdbcClient database) {
        this.database = database;
    }

    static boolean wellFormed(String slug) {
        return slug.length() <= LONGEST && FORM.matcher(slug).matches();
    }

    /** A slug for this name: in Latin letters, without accents, at most as long as an address should be. */
    static String of(String name) {
        String plain = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower")
                .transliterate(name)
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (plain.length() > LONGEST - 5) {
            // a word cut in half reads badly
            int end = plain.lastIndexOf('-', LONGEST - 5);
            plain = plain.substring(0, end > 0 ? end : LONGEST - 5);
        }
        return plain.isEmpty() ? OTHERWISE : plain;
    }

    /** The slug as it was typed; the form says where it can't be taken. */
    static String read(Form form) {
        String slug = form.require("slug", LONGEST).toLowerCase(Locale.ROOT);
        if (!slug.isEmpty() && !wellFormed(slug)) {
            form.refuse("slug", "partnership-start-slug-odd", "suggestion", of(slug));
        }
        return slug;
    }

    /** The slug itself, or with the first number that makes it one nobody has. */
    String free(String slug) {
        String free = slug;
        for (int number = 2; taken(free); number++) {
            free = slug + "-" + number;
        }
        return free;
    }

    boolean taken(String slug) {
        return database.sql("select exists (select from partnership.partnership where slug = ?)")
                .param(slug)
                .query(Boolean.class)
                .single();
    }
}
