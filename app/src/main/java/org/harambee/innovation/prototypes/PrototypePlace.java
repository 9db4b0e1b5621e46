package org.harambee.innovation.prototypes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.harambee.affiliates.Actor;
import org.harambee.affiliates.AffiliateId;
import org.harambee.innovation.prototypes.team.Team;
import org.harambee.partnership.MissingMandate;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.partnership.PartnershipFrames;
import org.harambee.partnership.Partnerships;
import org.harambee.partnership.Speakers;
import org.harambee.ui.NotHere;
import org.harambee.ui.Said;
import org.harambee.ui.SignInFirst;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Finds the prototype of an address through the eyes of a viewer, and lets its team to work. The days of the programme
 * bind when prototypes begin, not the teams that are at work.
 */
@Component
public class PrototypePlace {
    private final Partnerships partnerships;
    private final PartnershipFrames frames;
    private final Prototypes prototypes;
    private final Team team;
    private final Speakers speakers;

    PrototypePlace(
            Partnerships partnerships, PartnershipFrames frames, Prototypes prototypes, Team team, Speakers speakers) {
        this.partnerships = partnerships;
        this.frames = frames;
        this.prototypes = prototypes;
        this.team = team;
        this.speakers = speakers;
    }

    /**
     * A prototype at its place.
     *
     * @param member the viewer as one of its team, for whom they joined it
     * @param speaker the viewer as one who holds a mandate in the partnership
     * @param shut why its team can't work at it now; nothing where it can
     */
    public record At(
            PartnershipFrame frame,
            Prototype prototype,
            Viewer viewer,
            Optional<Actor> member,
            Optional<Actor> speaker,
            Optional<Said> shut) {
        public Partnership partnership() {
            return frame.partnership();
        }

        public String path() {
            return prototype.path(partnership().path());
        }

        /** How its address starts, whatever it is called; its parts stand below. */
        public String coded() {
            return Prototype.path(partnership().path(), prototype.code(), "");
        }

        public String title() {
            return prototype.facts().title();
        }

        /** Whether the viewer may add to it now. */
        public boolean working() {
            return member.isPresent() && shut.isEmpty();
        }

        /** Whether the viewer keeps its books and its end, also after it. */
        public boolean keeping() {
            return member.isPresent() && !partnership().closed();
        }

        /** Something that was told of it, by this person. */
        public Statement told(Signature signature) {
            return new Statement(this, signature);
        }
    }

    public At find(String slug, String address, Viewer viewer) throws NotHere {
        Partnership partnership = partnerships.visible(slug, viewer);
        Prototype prototype = prototypes.find(partnership.id(), address).orElseThrow(NotHere::new);
        return new At(
                frames.of(partnership),
                prototype,
                viewer,
                viewer.id().flatMap(person -> team.actor(prototype, person)),
                speakers.actor(partnership, viewer),
                shut(partnership, prototype));
    }

    /** For what only its team does. */
    public ModelAndView forTeam(String slug, String address, Viewer viewer, BiFunction<At, Actor, ModelAndView> then) {
        At at = find(slug, address, viewer);
        return forWhoMay(at, at.member(), actor -> then.apply(at, actor));
    }

    /**
     * The viewer as one whose matter it is without being of the team: of a partner that builds it, with its mandate, or,
     * where nobody builds it any more, of any partner.
     */
    public Optional<Actor> kin(At at, Viewer viewer) {
        if (at.partnership().closed()) {
            return Optional.empty();
        }
        Set<AffiliateId> building = team.affiliates(List.of(at.prototype().id()))
                .getOrDefault(at.prototype().id(), Set.of());
        return building.stream()
                .map(partner -> speakers.actorOf(at.partnership(), partner, viewer))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() ->
                        team.empty(at.prototype().id()) ? speakers.actor(at.partnership(), viewer) : Optional.empty());
    }

    /** Who tells what has become of it: its team, and those whose matter it is. */
    public Optional<Actor> follower(At at, Viewer viewer) {
        return at.keeping() ? at.member() : kin(at, viewer);
    }

    /** For what only some of its people do, the viewer one of them or not. */
    public ModelAndView forWhoMay(At at, Optional<Actor> may, Function<Actor, ModelAndView> then) {
        return may.map(then).orElseGet(() -> missing(at, at.viewer()));
    }

    /** For someone who asks for what only its team does. */
    public ModelAndView missing(At at, Viewer viewer) throws SignInFirst {
        return MissingMandate.answer(
                at.frame(), viewer, Said.of("innovation-prototype-missing-team", "title", at.title()));
    }

    private Optional<Said> shut(Partnership partnership, Prototype prototype) {
        if (partnership.closed()) {
            return Optional.of(Said.of("innovation-prototype-partnership-closed"));
        }
        return prototype.running() ? Optional.empty() : Optional.of(Said.of("innovation-prototype-ended-already"));
    }
}
