package org.harambee.innovation.prototypes.endings;

import java.util.List;
import java.util.stream.Stream;
import org.harambee.affiliates.Names;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.innovation.prototypes.followups.FollowUps;
import org.harambee.ui.Form;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the page of a prototype's end together. */
@Component
public class EndingPages {
    private static final String PAGE = "innovation/prototypes/endings/ending";

    private final PrototypePlace place;
    private final Endings endings;
    private final FollowUps followUps;
    private final Names names;

    EndingPages(PrototypePlace place, Endings endings, FollowUps followUps, Names names) {
        this.place = place;
        this.endings = endings;
        this.followUps = followUps;
        this.names = names;
    }

    ModelAndView show(PrototypePlace.At at, Viewer viewer) {
        return Pages.show(PAGE, of(at, Form.empty(), viewer));
    }

    public ModelAndView refused(PrototypePlace.At at, Form form, Viewer viewer) {
        return Pages.refused(PAGE, of(at, form, viewer));
    }

    private EndingPage of(PrototypePlace.At at, Form form, Viewer viewer) {
        List<Ending> all = endings.of(at.prototype().id());
        List<FollowUps.FollowUp> told = followUps.of(at.prototype().id());
        return new EndingPage(
                at,
                all,
                told,
                followUps.due(at.prototype().id()),
                place.follower(at, viewer).isPresent(),
                names.of(Stream.concat(
                        told.stream().map(FollowUps.FollowUp::signature),
                        all.stream().flatMap(Ending::signatures))),
                form);
    }
}
