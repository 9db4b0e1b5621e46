package org.harambee.gatherings.sessions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.harambee.gatherings.Author;
import org.harambee.gatherings.Gathering;
import org.harambee.gatherings.Session;
import org.harambee.gatherings.Session.Content;
import org.harambee.gatherings.SessionWords;
import org.harambee.ui.Form;
import org.jspecify.annotations.Nullable;

/** Between the form of a session and what it says. */
final class SessionForm {
    static final int MOST_AUTHORS = 20;
    private static final int LINE = 300;
    private static final int ID = 40;
    private static final int NAME = 150;
    private static final int TEXT = 10_000;
    private static final int MOST_THEMES = 20;

    private SessionForm() {}

    /** The form of a session as it stands. */
    static Form filled(Session session) {
        return filled(session.content(), session.version());
    }

    static Form filled(Content content, int version) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("version", List.of(Integer.toString(version)));
        values.put("public-id", one(content.publicId()));
        values.put("title", List.of(content.title()));
        values.put("language", one(content.language()));
        values.put("author-name", column(content, Author::name));
        values.put("author-user-name", column(content, Author::userName));
        values.put("author-affiliation", column(content, Author::affiliation));
        values.put("type", one(content.type()));
        values.put("theme", content.themes());
        values.put("level", one(content.level()));
        values.put("abstract", one(content.texts().abstractText()));
        values.put("special-requirements", one(content.texts().specialRequirements()));
        values.put("benefit", one(content.texts().benefit()));
        values.put("slides", one(content.texts().slides()));
        values.put("hybrid", one(content.wishes().hybrid()));
        values.put("travel-grant", one(content.wishes().travelGrant()));
        return Form.of(values);
    }

    /** What was typed, with a sentence in the form for each thing that can't be kept so. */
    static Content read(Form form, Gathering gathering, Optional<Session> before, boolean mandated) {
        Session.Wishes old = before.map(session -> session.content().wishes())
                .orElse(new Session.Wishes(null, null, null, null, null));
        String oldId = before.map(session -> session.content().publicId()).orElse(null);
        return new Content(
                mandated ? nothingIfEmpty(form.allow("public-id", ID)) : oldId,
                form.require("title", LINE),
                language(form),
                authors(form),
                type(form, gathering),
                themes(form),
                level(form, before),
                new Session.Texts(
                        form.require("abstract", TEXT),
                        form.allow("special-requirements", TEXT),
                        form.allow("benefit", TEXT),
                        nothingIfEmpty(form.allow("slides", LINE))),
                new Session.Wishes(
                        nothingIfEmpty(form.allow("hybrid", LINE)),
                        nothingIfEmpty(form.allow("travel-grant", LINE)),
                        old.recording(),
                        old.photography(),
                        old.preRecorded()));
    }

    static int rows(Form form) {
        return Stream.of("author-name", "author-user-name", "author-affiliation")
                .mapToInt(column -> form.values(column).size())
                .max()
                .orElse(0);
    }

    static String cell(Form form, String column, int row) {
        List<String> values = form.values(column);
        return row < values.size() ? values.get(row) : "";
    }

    private static List<Author> authors(Form form) {
        List<Author> authors = new ArrayList<>();
        for (int row = 0; row < Math.min(rows(form), MOST_AUTHORS); row++) {
            Author author = new Author(
                    cell(form, "author-name", row).strip(),
                    cell(form, "author-user-name", row).strip(),
                    cell(form, "author-affiliation", row).strip());
            if (author.name().length() > NAME
                    || author.userName().length() > NAME
                    || author.affiliation().length() > NAME) {
                form.refuse("authors", "gatherings-author-too-long", "limit", NAME);
            } else if (!author.name().isEmpty()) {
                authors.add(author);
            } else if (!author.userName().isEmpty() || !author.affiliation().isEmpty()) {
                form.refuse("authors", "gatherings-author-without-name");
            }
        }
        if (authors.isEmpty()) {
            form.refuse("authors", "gatherings-authors-missing");
        }
        return authors;
    }

    private static @Nullable String type(Form form, Gathering gathering) {
        String word = form.require("type", NAME);
        if (!word.isEmpty() && gathering.type(word).isEmpty()) {
            form.refuse("type", "gatherings-type-unknown");
        }
        return nothingIfEmpty(word);
    }

    /** One of the levels offered, or the words a file brought; the list offers nothing else. */
    private static @Nullable String level(Form form, Optional<Session> before) {
        String own = before.map(session -> session.content().level()).orElse("");
        return form.text("level")
                .filter(level -> SessionWords.LEVELS.contains(level) || level.equals(own))
                .orElse(null);
    }

    /** A language by its tag; what is none was not chosen from the list. */
    private static @Nullable String language(Form form) {
        return form.text("language")
                .map(tag -> Locale.forLanguageTag(tag).toLanguageTag())
                .filter(tag -> !tag.equals("und"))
                .orElse(null);
    }

    private static List<String> themes(Form form) {
        List<String> themes = Stream.concat(
                        form.values("theme").stream(),
                        Arrays.stream(form.value("own-themes").split("[,;\\n]", -1)))
                .map(String::strip)
                .filter(theme -> !theme.isEmpty())
                .distinct()
                .toList();
        if (themes.size() > MOST_THEMES || themes.stream().anyMatch(theme -> theme.length() > NAME)) {
            form.refuse("own-themes", "gatherings-themes-too-many", "limit", MOST_THEMES, "length", NAME);
        }
        return themes;
    }

    private static @Nullable String nothingIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }

    private static List<String> one(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }

    private static List<String> column(Content content, Function<Author, String> part) {
        return content.authors().stream().map(part).toList();
    }
}
