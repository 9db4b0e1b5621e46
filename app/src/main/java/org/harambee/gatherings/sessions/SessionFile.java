package org.harambee.gatherings.sessions;

import java.time.Instant;
import java.util.List;
import org.harambee.gatherings.Author;
import org.harambee.gatherings.Session;
import org.harambee.gatherings.SessionType;
import org.harambee.gatherings.interest.InterestRegion;
import org.harambee.gatherings.questions.QuestionRegion;
import org.jspecify.annotations.Nullable;

/** A session as a file for other programs. Null is not said, an empty text was left empty. */
record SessionFile(
        String code,
        @Nullable String id,
        String title,
        @Nullable String language,
        String path,
        String gathering,
        List<Author> authors,
        @Nullable String type,
        @Nullable Integer minutes,
        List<String> themes,
        @Nullable String level,
        Session.Texts texts,
        Session.Wishes wishes,
        Interested interested,
        List<Question> questions) {

    /** @param othersAtLeast how many more there are who show no name, rounded down to a multiple of five */
    record Interested(List<Name> named, boolean others, int othersAtLeast) {}

    record Name(String name, String affiliate, @Nullable Instant at) {}

    record Question(Name by, String text, List<Answer> answers) {}

    record Answer(Name by, String as, String text) {}

    static SessionFile of(SessionPage page) {
        Session.Content content = page.content();
        return new SessionFile(
                page.session().code(),
                content.publicId(),
                content.title(),
                content.language(),
                page.session().path(),
                page.place().gathering().name(),
                content.authors(),
                content.type(),
                page.type().map(SessionType::minutes).orElse(null),
                content.themes(),
                content.level(),
                content.texts(),
                content.wishes(),
                interested(page.interest()),
                page.questions().exchanges().stream()
                        .filter(exchange -> !exchange.question().post().withdrawn())
                        .map(SessionFile::question)
                        .toList());
    }

    private static Interested interested(InterestRegion region) {
        List<Name> named = region.named().stream()
                .map(line -> new Name(line.who().name(), line.who().affiliate(), line.at()))
                .toList();
        return new Interested(named, region.unnamed().any(), region.unnamed().atLeast());
    }

    private static Question question(QuestionRegion.Exchange exchange) {
        return new Question(
                name(exchange.question()),
                exchange.question().post().text(),
                exchange.answers().stream()
                        .map(line -> new Answer(
                                name(line),
                                line.post().voice().word(),
                                line.post().text()))
                        .toList());
    }

    private static Name name(QuestionRegion.Line line) {
        return new Name(
                line.who().name(), line.who().affiliate(), line.post().times().at());
    }
}
