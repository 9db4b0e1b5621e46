package org.harambee.innovation.prototypes.team;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.Memberships;
import org.harambee.identity.PersonId;
import org.harambee.innovation.prototypes.Prototype;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.innovation.prototypes.Prototypes;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.Partnerships;
import org.harambee.partnership.Speakers;
import org.harambee.ui.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How people come to a team and leave it. */
@Component
class Joining {
    private final Team team;
    private final Roles roles;
    private final Requests requests;
    private final PrototypePlace place;
    private final Prototypes prototypes;
    private final Partnerships partnerships;
    private final Speakers speakers;
    private final Memberships memberships;
    private final Acts acts;

    Joining(
            Team team,
            Roles roles,
            Requests requests,
            PrototypePlace place,
            Prototypes prototypes,
            Partnerships partnerships,
            Speakers speakers,
            Memberships memberships,
            Acts acts) {
        this.team = team;
        this.roles = roles;
        this.requests = requests;
        this.place = place;
        this.prototypes = prototypes;
        this.partnerships = partnerships;
        this.speakers = speakers;
        this.memberships = memberships;
        this.acts = acts;
    }

    /** For whom a person would build here: the partner that gave them a mandate, else one they belong to, else nobody. */
    Actor actor(Partnership partnership, Viewer viewer) {
        PersonId person = new PersonId(viewer.person());
        return speakers.actor(partnership, viewer).orElseGet(() -> {
            List<AffiliateId> partners = partnerships.partners(partnership.id());
            return new Actor(
                    person,
                    memberships.of(person).stream()
                            .filter(partners::contains)
                            .findFirst()
                            .orElse(null));
        });
    }

    /** The viewer as one who needs not ask to join. */
    Optional<Actor> unasked(PrototypePlace.At at, Viewer viewer) {
        return at.member().isPresent() ? Optional.empty() : place.kin(at, viewer);
    }

    /** Whether somebody who would be asked sees what they are asked for. */
    boolean sees(PrototypePlace.At at, PersonId person) {
        return partnerships.visibleTo(at.partnership(), person);
    }

    @Transactional
    void takePart(PrototypePlace.At at, Actor actor) {
        if (team.join(at.partnership().id(), at.prototype().id(), actor, "")) {
            requests.settle(at.prototype().id(), actor.person());
            record(at, "innovation-act-prototype-joined", actor);
        }
    }

    /** No act tells of it: what waits is seen by those whom it concerns. False where they wait already. */
    @Transactional
    boolean ask(PrototypePlace.At at, @Nullable Role role, Actor joiner, @Nullable Actor asker, String sentence) {
        return requests.add(at.prototype(), role == null ? null : role.id(), joiner, asker, sentence);
    }

    /** @return false where somebody answered it before, or the prototype has ended */
    @Transactional
    boolean answer(PrototypePlace.At at, Request request, boolean accepted, String reason, Actor by) {
        Prototype held = prototypes.held(at.prototype().id());
        if ((accepted && !held.running())
                || !requests.answer(request, accepted ? "accepted" : declined(request, by), reason, by)) {
            return false;
        }
        if (accepted) {
            Actor joiner = request.toTeam() ? joiner(request) : by;
            UUID role = request.roleId();
            // a role is one place: who is let in when it is taken joins without it
            boolean free = role == null || roles.close(held, role);
            team.join(at.partnership().id(), held.id(), joiner, free ? request.role() : "");
            record(at, "innovation-act-prototype-joined", joiner);
        }
        return true;
    }

    /** @return false where they are the last of a prototype that runs */
    @Transactional
    boolean leave(PrototypePlace.At at, String handover, Actor actor) {
        boolean left = team.leave(at.prototype().id(), actor.person(), handover);
        if (left) {
            record(at, "innovation-act-prototype-left", actor);
        }
        return left;
    }

    /** @return nothing where the prototype has ended meanwhile */
    @Transactional
    Optional<String> open(PrototypePlace.At at, Role role, Actor by) {
        Prototype held = prototypes.held(at.prototype().id());
        if (!held.running()) {
            return Optional.empty();
        }
        roles.open(held, role, by);
        return Optional.of(record(at, "innovation-act-prototype-role", by));
    }

    @Transactional
    void close(PrototypePlace.At at, UUID role, Actor by) {
        if (roles.close(at.prototype(), role)) {
            record(at, "innovation-act-prototype-role-closed", by);
        }
    }

    // who asked takes it back, the other side declines it
    private static String declined(Request request, Actor by) {
        boolean own = request.joiner().personId().equals(by.person().value());
        return own == request.toTeam() ? "withdrawn" : "declined";
    }

    private static Actor joiner(Request request) {
        UUID affiliate = request.joiner().affiliateId();
        return new Actor(
                new PersonId(request.joiner().personId()), affiliate == null ? null : new AffiliateId(affiliate));
    }

    private String record(PrototypePlace.At at, String kind, Actor by) {
        String path = at.coded() + "/team";
        acts.record(new Act(at.partnership().id(), by, kind, path, at.title()));
        return path;
    }
}
