package org.harambee.innovation.napkins;

import java.util.Objects;
import org.harambee.affiliates.Actor;
import org.harambee.innovation.ideas.Idea;
import org.harambee.innovation.ideas.IdeaWriting;
import org.harambee.innovation.ideas.Ideas;
import org.harambee.innovation.ideas.Napkin;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.harambee.partnership.Partnership;
import org.harambee.ui.Revised;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what ideas say: of two who change one at once, the second is told. */
@Component
class Revising {
    private final Ideas ideas;
    private final IdeaWriting writing;
    private final Acts acts;

    Revising(Ideas ideas, IdeaWriting writing, Acts acts) {
        this.ideas = ideas;
        this.writing = writing;
        this.acts = acts;
    }

    /** @param version the version the person had before them when they began to type */
    @Transactional
    public Revised<Idea> revise(Partnership partnership, Idea idea, Napkin napkin, int version, Actor by) {
        if (idea.napkin().equals(napkin)) {
            return new Revised.Saved<>(idea.path(partnership.path()));
        }
        if (!writing.update(idea, napkin, version, by)) {
            Idea current = ideas.find(partnership.id(), idea.code()).orElseThrow();
            // a second click, while the first was on its way
            return current.napkin().equals(napkin)
                    ? new Revised.Saved<>(current.path(partnership.path()))
                    : new Revised.Overtaken<>(current);
        }
        String path = ideas.find(partnership.id(), idea.code()).orElseThrow().path(partnership.path());
        String title = Objects.requireNonNullElse(napkin.title(), "");
        acts.record(new Act(partnership.id(), by, "innovation-act-idea-changed", path, title));
        return new Revised.Saved<>(path);
    }
}
