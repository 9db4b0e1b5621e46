package org.harambee.gatherings.sessions;

import java.util.Optional;
import org.harambee.gatherings.Place;
import org.harambee.gatherings.Session;
import org.harambee.gatherings.SessionType;
import org.harambee.gatherings.interest.InterestRegion;
import org.harambee.gatherings.questions.QuestionRegion;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;
import org.jspecify.annotations.Nullable;

/**
 * A session with its interested and its questions.
 *
 * @param mayEdit whether the viewer may change it
 * @param past whether the gathering is over
 * @param form the question being asked
 */
public record SessionPage(
        Place.OfSession place,
        InterestRegion interest,
        QuestionRegion questions,
        boolean mayEdit,
        boolean past,
        Form form) {

    public Session session() {
        return place.session();
    }

    public Session.Content content() {
        return place.session().content();
    }

    /** The {@code lang} of one of its texts; what is said here of a missing one is in the page's language. */
    public @Nullable String lang(@Nullable String text, Screen screen) {
        return text == null || text.isEmpty() ? null : screen.lang(content().language());
    }

    public Optional<SessionType> type() {
        return place.gathering().type(content().type());
    }

    /** Whether nobody listed as an author is known by a user name. */
    public boolean authorsWithoutNames() {
        return content().authors().stream().allMatch(author -> author.userName().isEmpty());
    }
}
