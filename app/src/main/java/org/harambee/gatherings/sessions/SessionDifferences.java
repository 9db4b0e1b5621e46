package org.harambee.gatherings.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harambee.gatherings.Author;
import org.harambee.gatherings.Gathering;
import org.harambee.gatherings.Session.Content;
import org.harambee.gatherings.SessionWords;
import org.harambee.ui.Difference;
import org.harambee.ui.Screen;
import org.jspecify.annotations.Nullable;

/** Where two versions of a session differ, in the reader's words and in the order of the form. */
final class SessionDifferences {
    private static final List<String> LABELS = List.of(
            "gatherings-title",
            "gatherings-language",
            "gatherings-form-authors",
            "gatherings-type",
            "gatherings-themes",
            "gatherings-level",
            "gatherings-abstract",
            "gatherings-benefit",
            "gatherings-special-requirements",
            "gatherings-hybrid",
            "gatherings-travel-grant",
            "gatherings-slides",
            "gatherings-public-id");

    private SessionDifferences() {}

    static List<Difference> between(Content stands, Content mine, Gathering gathering, Screen screen) {
        List<String> theirs = said(stands, gathering, screen);
        List<String> own = said(mine, gathering, screen);
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < LABELS.size(); i++) {
            if (!theirs.get(i).equals(own.get(i))) {
                differences.add(new Difference(screen.say(LABELS.get(i)), theirs.get(i), own.get(i)));
            }
        }
        return differences;
    }

    /** What a version says under each label. */
    private static List<String> said(Content content, Gathering gathering, Screen screen) {
        String language = content.language();
        String level = content.level();
        return List.of(
                content.title(),
                language == null ? "" : screen.languageName(language),
                content.authors().stream().map(SessionDifferences::author).collect(Collectors.joining(", ")),
                gathering
                        .type(content.type())
                        .map(type -> SessionWords.type(screen, type))
                        .orElse(""),
                String.join(", ", content.themes()),
                level == null ? "" : SessionWords.level(screen, level),
                text(content.texts().abstractText()),
                text(content.texts().benefit()),
                text(content.texts().specialRequirements()),
                text(content.wishes().hybrid()),
                text(content.wishes().travelGrant()),
                text(content.texts().slides()),
                text(content.publicId()));
    }

    private static String author(Author author) {
        String more = Stream.of(author.userName(), author.affiliation())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return more.isEmpty() ? author.name() : author.name() + " (" + more + ")";
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
