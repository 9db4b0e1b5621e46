package org.harambee.innovation.prototypes;

import java.util.List;
import org.harambee.affiliates.Names;
import org.harambee.innovation.prototypes.stages.Stage;
import org.harambee.innovation.prototypes.team.Member;
import org.harambee.innovation.prototypes.team.Role;
import org.harambee.partnership.PartnershipFrame;
import org.jspecify.annotations.Nullable;

/**
 * One prototype: what its team needs now, and what came of it so far.
 *
 * @param origin the idea it began from, or null
 * @param team those who build it now
 */
public record PrototypePage(
        PrototypePlace.At at, @Nullable IdeaOrigin origin, List<Stage> stages, List<Builder> team, List<Role> roles) {

    public record Builder(Member member, Names.Shown who) {}

    public PartnershipFrame frame() {
        return at.frame();
    }

    public Prototype prototype() {
        return at.prototype();
    }
}
