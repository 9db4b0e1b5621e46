package org.harambee.innovation.guests;

import java.util.List;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.Partnerships;
import org.harambee.partnership.Speakers;
import org.harambee.ui.NeedsYou;
import org.harambee.ui.Said;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Component;

/** Tells those with a mandate where guests' ideas wait to be let in. */
@Component
class WaitingIdeas implements NeedsYou {
    private final GuestIdeas ideas;
    private final Partnerships partnerships;
    private final Speakers speakers;

    WaitingIdeas(GuestIdeas ideas, Partnerships partnerships, Speakers speakers) {
        this.ideas = ideas;
        this.partnerships = partnerships;
        this.speakers = speakers;
    }

    @Override
    public List<Line> linesFor(Viewer viewer) {
        return viewer.signedIn()
                ? partnerships.all(viewer).stream()
                        .filter(partnership -> ideas.waiting(partnership.id()) > 0)
                        .filter(partnership ->
                                speakers.actor(partnership, viewer).isPresent())
                        .map(this::line)
                        .toList()
                : List.of();
    }

    private Line line(Partnership partnership) {
        return new Line(
                Said.of(
                        "innovation-needs-admission",
                        "count",
                        ideas.waiting(partnership.id()),
                        "partnership",
                        partnership.name()),
                partnership.path() + "/ideas?state=waiting");
    }
}
