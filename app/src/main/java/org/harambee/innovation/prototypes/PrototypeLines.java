package org.harambee.innovation.prototypes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.Affiliates;
import org.harambee.innovation.PrototypeId;
import org.harambee.innovation.prototypes.stages.Stage;
import org.harambee.innovation.prototypes.stages.Stages;
import org.harambee.innovation.prototypes.team.Roles;
import org.harambee.innovation.prototypes.team.Team;
import org.harambee.partnership.PartnershipId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prototypes as lines of a list: as many statements for many as for one. */
@Component
class PrototypeLines {
    private final Prototypes prototypes;
    private final Team team;
    private final Roles roles;
    private final Stages stages;
    private final Affiliates affiliates;

    PrototypeLines(Prototypes prototypes, Team team, Roles roles, Stages stages, Affiliates affiliates) {
        this.prototypes = prototypes;
        this.team = team;
        this.roles = roles;
        this.stages = stages;
        this.affiliates = affiliates;
    }

    /** @param state only those of this state; null for all */
    List<PrototypesPage.Line> of(PartnershipId partnership, @Nullable PrototypeState state) {
        List<Prototype> found = prototypes.of(partnership).stream()
                .filter(one -> state == null || state == one.state())
                .toList();
        List<PrototypeId> ids = found.stream().map(Prototype::id).toList();
        Map<PrototypeId, Set<AffiliateId>> teams = team.affiliates(ids);
        Map<AffiliateId, Affiliate> named = affiliates.named(
                teams.values().stream().flatMap(Set::stream).distinct().toList());
        Map<PrototypeId, Integer> open = roles.open(ids);
        Map<PrototypeId, Stage> current = stages.current(ids);
        return found.stream()
                .map(one -> new PrototypesPage.Line(
                        one,
                        one.running() ? current.get(one.id()) : null,
                        teams.getOrDefault(one.id(), Set.of()).stream()
                                .map(named::get)
                                .map(Affiliate::name)
                                .sorted()
                                .toList(),
                        one.running() ? open.getOrDefault(one.id(), 0) : 0))
                .toList();
    }
}
