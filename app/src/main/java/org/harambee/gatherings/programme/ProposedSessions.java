package org.harambee.gatherings.programme;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.harambee.affiliates.Actor;
import org.harambee.gatherings.Author;
import org.harambee.gatherings.Gathering;
import org.harambee.gatherings.Gatherings;
import org.harambee.gatherings.Session;
import org.harambee.gatherings.Sessions;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.SessionProposals;
import org.springframework.stereotype.Component;

/** Lets other modules propose sessions: what they propose is a session like any other. */
@Component
class ProposedSessions implements SessionProposals {
    private final Gatherings gatherings;
    private final Sessions sessions;
    private final Clock clock;

    ProposedSessions(Gatherings gatherings, Sessions sessions, Clock clock) {
        this.gatherings = gatherings;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public List<Taking> taking(Partnership partnership) {
        Instant now = clock.instant();
        return gatherings.of(partnership).stream()
                .filter(gathering -> takes(gathering, now))
                .sorted(Comparator.comparing(gathering -> gathering.days().from()))
                .map(ProposedSessions::taking)
                .toList();
    }

    @Override
    public Optional<String> propose(Partnership partnership, String slug, Proposal proposal, Actor by) {
        return gatherings
                .find(partnership, slug)
                .filter(gathering -> takes(gathering, clock.instant())
                        && gathering.type(proposal.type()).isPresent())
                .map(gathering -> sessions.add(gathering, content(proposal), Session.Provenance.handedIn(), by)
                        .path());
    }

    @Override
    public boolean stands(Partnership partnership, String path) {
        return gatherings.of(partnership).stream()
                .filter(gathering -> path.startsWith(gathering.sessionsPath() + "/"))
                .anyMatch(gathering -> sessions.has(
                        gathering, path.substring(gathering.sessionsPath().length() + 1)));
    }

    private static boolean takes(Gathering gathering, Instant now) {
        Instant opens = gathering.call().opens();
        return (opens == null || !now.isBefore(opens))
                && !gathering.call().closedAt(now)
                && !gathering.days().overAt(now);
    }

    private static Taking taking(Gathering gathering) {
        return new Taking(
                gathering.slug(),
                gathering.path(),
                gathering.name(),
                gathering.days().from(),
                gathering.days().to(),
                gathering.call().closes(),
                gathering.types().stream()
                        .map(type -> new Type(type.word(), type.name()))
                        .toList());
    }

    private static Session.Content content(Proposal proposal) {
        return new Session.Content(
                null,
                proposal.title(),
                proposal.language(),
                proposal.presenters().stream()
                        .map(one -> new Author(one.name(), one.userName(), one.affiliation()))
                        .toList(),
                proposal.type(),
                proposal.themes(),
                null,
                new Session.Texts(proposal.text(), "", "", null),
                new Session.Wishes(null, null, null, null, null));
    }
}
