package org.harambee.innovation.prototypes;

import java.util.List;
import java.util.stream.Stream;
import org.harambee.affiliates.Names;
import org.harambee.innovation.PrototypeId;
import org.harambee.innovation.adoptions.Homes;
import org.harambee.innovation.prototypes.endings.Ending;
import org.harambee.innovation.prototypes.endings.Endings;
import org.harambee.innovation.prototypes.followups.FollowUps;
import org.harambee.innovation.prototypes.spending.Entry;
import org.harambee.innovation.prototypes.spending.Spending;
import org.harambee.innovation.prototypes.sprints.Sprints;
import org.harambee.innovation.prototypes.stages.Stages;
import org.harambee.innovation.prototypes.team.Member;
import org.harambee.innovation.prototypes.team.Roles;
import org.harambee.innovation.prototypes.team.Team;
import org.harambee.innovation.prototypes.tests.Trial;
import org.harambee.innovation.prototypes.tests.Trials;
import org.harambee.innovation.prototypes.updates.Update;
import org.harambee.innovation.prototypes.updates.Updates;
import org.harambee.partnership.HelpWanted;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Component;

/** Puts the page of a prototype together; all names on it are looked up at once. */
@Component
class PrototypePages {
    private final PrototypePlace place;
    private final IdeaOrigins origins;
    private final Team team;
    private final Roles roles;
    private final Stages stages;
    private final Sprints sprints;
    private final Updates updates;
    private final Trials trials;
    private final Spending spending;
    private final Endings endings;
    private final FollowUps followUps;
    private final HelpWanted help;
    private final Homes homes;
    private final Names names;

    PrototypePages(
            PrototypePlace place,
            IdeaOrigins origins,
            Team team,
            Roles roles,
            Stages stages,
            Sprints sprints,
            Updates updates,
            Trials trials,
            Spending spending,
            Endings endings,
            FollowUps followUps,
            HelpWanted help,
            Homes homes,
            Names names) {
        this.place = place;
        this.origins = origins;
        this.team = team;
        this.roles = roles;
        this.stages = stages;
        this.sprints = sprints;
        this.updates = updates;
        this.trials = trials;
        this.spending = spending;
        this.endings = endings;
        this.followUps = followUps;
        this.help = help;
        this.homes = homes;
        this.names = names;
    }

    PrototypePage of(PrototypePlace.At at, Viewer viewer) {
        PrototypePage.Work work = work(at);
        return new PrototypePage(
                at,
                origins.of(at.prototype()).orElse(null),
                work,
                names.of(signatures(work)),
                homes.of(at.partnership(), at.prototype().id().value(), viewer),
                at.member().isEmpty()
                        && viewer.signedIn()
                        && place.kin(at, viewer).isPresent());
    }

    private PrototypePage.Work work(PrototypePlace.At at) {
        PrototypeId id = at.prototype().id();
        boolean running = at.prototype().running();
        return new PrototypePage.Work(
                team.members(id).stream()
                        .filter(member -> member.left() == null)
                        .toList(),
                running ? roles.of(id) : List.of(),
                stages.of(id),
                sprints.of(id),
                updates.of(id),
                trials.of(id),
                spending.of(id),
                help.askedFrom(at.partnership(), id.value()),
                endings.of(id),
                followUps.of(id),
                running ? List.of() : followUps.due(id));
    }

    private static Stream<Signature> signatures(PrototypePage.Work work) {
        return Stream.of(
                        work.team().stream().map(Member::joined),
                        work.updates().stream().map(Update::signature),
                        work.trials().stream().flatMap(Trial::signatures),
                        work.entries().stream().map(Entry::signature),
                        work.endings().stream().flatMap(Ending::signatures),
                        work.followUps().stream().map(FollowUps.FollowUp::signature))
                .flatMap(all -> all);
    }
}
