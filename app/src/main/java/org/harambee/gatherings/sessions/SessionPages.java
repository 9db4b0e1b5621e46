package org.harambee.gatherings.sessions;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.harambee.affiliates.Names;
import org.harambee.gatherings.Editing;
import org.harambee.gatherings.Freshness;
import org.harambee.gatherings.Place;
import org.harambee.gatherings.Session;
import org.harambee.gatherings.interest.InterestRegion;
import org.harambee.gatherings.interest.Interests;
import org.harambee.gatherings.questions.Answering;
import org.harambee.gatherings.questions.Post;
import org.harambee.gatherings.questions.Posts;
import org.harambee.gatherings.questions.QuestionRegion;
import org.harambee.ui.Form;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Component;

/** Puts the page of a session together; all names on it are looked up at once. */
@Component
class SessionPages {
    private final Interests interests;
    private final Posts posts;
    private final Names names;
    private final Answering answering;
    private final Editing editing;
    private final Freshness freshness;
    private final Clock clock;

    SessionPages(
            Interests interests,
            Posts posts,
            Names names,
            Answering answering,
            Editing editing,
            Freshness freshness,
            Clock clock) {
        this.interests = interests;
        this.posts = posts;
        this.names = names;
        this.answering = answering;
        this.editing = editing;
        this.freshness = freshness;
        this.clock = clock;
    }

    SessionPage of(Place.OfSession place, Viewer viewer, Form form) {
        Session session = place.session();
        Interests.Seen seen = interests.seen(session, viewer);
        List<Post> said = posts.of(session);
        Names.Known known = names.of(Stream.concat(seen.named().stream(), said.stream()));
        InterestRegion interest = InterestRegion.of(session.path(), seen, known);
        boolean mayAnswer = answering.voice(session, viewer).isPresent();
        QuestionRegion questions = QuestionRegion.of(session.path(), said, known, viewer, mayAnswer);
        return new SessionPage(
                place,
                interest.marked(freshness.mark(viewer, interest)),
                questions.marked(freshness.mark(viewer, questions)),
                editing.allowed(session, viewer),
                place.gathering().days().overAt(clock.instant()),
                form);
    }
}
