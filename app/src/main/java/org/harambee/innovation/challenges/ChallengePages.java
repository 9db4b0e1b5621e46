package org.harambee.innovation.challenges;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.harambee.affiliates.Actor;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.Affiliates;
import org.harambee.identity.PersonId;
import org.harambee.innovation.Programme;
import org.harambee.partnership.Desk;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.partnership.Speakers;
import org.harambee.ui.Form;
import org.harambee.ui.NotHere;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Component;

/** Puts the page of a challenge together, and says who may change it. */
@Component
class ChallengePages {
    static final String TEMPLATE = "innovation/challenges/challenge";

    private final Desk desk;
    private final Speakers speakers;
    private final Shares shares;
    private final Programme programme;
    private final Affiliates affiliates;
    private final AnsweringIdeas answers;

    ChallengePages(
            Desk desk,
            Speakers speakers,
            Shares shares,
            Programme programme,
            Affiliates affiliates,
            AnsweringIdeas answers) {
        this.desk = desk;
        this.speakers = speakers;
        this.shares = shares;
        this.programme = programme;
        this.affiliates = affiliates;
        this.answers = answers;
    }

    /** @param state what was typed of what has become of it, or an empty form */
    ChallengePage of(PartnershipFrame frame, Challenge challenge, Form state, Viewer viewer) {
        boolean mandated = desk.mandated(frame, viewer);
        boolean mayChange = actor(frame, challenge, viewer).isPresent();
        boolean withdrawn = challenge.status().state() == ChallengeStatus.State.WITHDRAWN;
        if (withdrawn && !mandated && !mayChange) {
            throw new NotHere();
        }
        List<AffiliateId> sharing = shares.of(challenge.id());
        Map<AffiliateId, Affiliate> named = affiliates.named(
                Stream.of(sharing.stream(), challenge.teller().stream(), challenge.status().by().stream())
                        .flatMap(ids -> ids)
                        .toList());
        return new ChallengePage(
                frame,
                challenge,
                programme.call(frame.partnership().id(), challenge.words().call()),
                challenge.teller().map(named::get),
                sharing.stream().filter(named::containsKey).map(named::get).toList(),
                challenge.status().by().map(named::get),
                speakers.actor(frame.partnership(), viewer)
                        .flatMap(actor -> Optional.ofNullable(actor.affiliate()))
                        .flatMap(affiliates::find)
                        .filter(own -> !Optional.of(own.id()).equals(challenge.teller())),
                answers.to(frame.partnership().id(), challenge),
                mandated,
                mayChange,
                state);
    }

    /** The viewer as one who may put it into other words: its teller, or one of its affiliate's own people. */
    Optional<Actor> actor(PartnershipFrame frame, Challenge challenge, Viewer viewer) {
        Optional<Actor> teller = viewer.id()
                .map(PersonId::new)
                .filter(person -> challenge.teller().isEmpty()
                        && challenge.toldBy().equals(Optional.of(person))
                        && !frame.partnership().closed())
                .map(person -> new Actor(person, null));
        return speakers.actorFor(frame.partnership(), challenge.teller().orElse(null), viewer)
                .or(() -> teller);
    }
}
