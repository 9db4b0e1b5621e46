package org.harambee.innovation.prototypes;

import java.util.List;
import org.harambee.affiliates.Names;
import org.harambee.innovation.prototypes.stages.Stages;
import org.harambee.innovation.prototypes.team.Member;
import org.harambee.innovation.prototypes.team.Roles;
import org.harambee.innovation.prototypes.team.Team;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Component;

/** Puts the page of a prototype together; all names on it are looked up at once. */
@Component
class PrototypePages {
    private final IdeaOrigins origins;
    private final Stages stages;
    private final Team team;
    private final Roles roles;
    private final Names names;

    PrototypePages(IdeaOrigins origins, Stages stages, Team team, Roles roles, Names names) {
        this.origins = origins;
        this.stages = stages;
        this.team = team;
        this.roles = roles;
        this.names = names;
    }

    PrototypePage of(PrototypePlace.At at, Viewer viewer) {
        Prototype prototype = at.prototype();
        List<Member> members = team.members(prototype.id()).stream()
                .filter(member -> member.left() == null)
                .toList();
        Names.Known known = names.of(members.stream().map(Member::joined));
        return new PrototypePage(
                at,
                origins.of(prototype).orElse(null),
                stages.of(prototype.id()),
                members.stream()
                        .map(member -> new PrototypePage.Builder(member, known.shown(member.joined())))
                        .toList(),
                prototype.running() ? roles.of(prototype.id()) : List.of());
    }
}
