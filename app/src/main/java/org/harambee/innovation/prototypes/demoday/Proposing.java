package org.harambee.innovation.prototypes.demoday;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.harambee.affiliates.Actor;
import org.harambee.innovation.prototypes.Prototype;
import org.harambee.innovation.prototypes.Prototypes;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.SessionProposals;
import org.harambee.ui.Language;
import org.harambee.ui.Messages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a session of a demo day: who shows what, in the order in which it is shown. */
@Component
class Proposing {
    private static final int MOST = 10_000;

    private final DemoDays days;
    private final Prototypes prototypes;
    private final SessionProposals sessions;
    private final Messages messages;

    Proposing(DemoDays days, Prototypes prototypes, SessionProposals sessions, Messages messages) {
        this.days = days;
        this.prototypes = prototypes;
        this.sessions = sessions;
        this.messages = messages;
    }

    /** @return the session's address, also where it was proposed before; nothing where it can't be */
    @Transactional
    public Optional<String> propose(
            Partnership partnership, String gathering, String type, Language language, Actor by) {
        Optional<DemoDay> day = days.of(partnership.id());
        if (day.isEmpty()) {
            return Optional.empty();
        }
        // a second click finds it noted, and waits for the first here
        if (!days.proposed(partnership.id(), "…")) {
            return days.of(partnership.id()).map(DemoDay::session);
        }
        List<Demo> demos = days.demos(partnership.id());
        Optional<String> path = sessions.propose(
                partnership,
                gathering,
                new SessionProposals.Proposal(
                        messages.say(
                                language, "innovation-demo-day-session", Map.of("partnership", partnership.name())),
                        text(day.get(), demos, titles(partnership)),
                        language.tag(),
                        type,
                        List.of(),
                        presenters(demos)),
                by);
        days.note(partnership.id(), path.orElse(""));
        return path;
    }

    private static List<SessionProposals.Presenter> presenters(List<Demo> demos) {
        return demos.stream()
                .map(demo -> new SessionProposals.Presenter(demo.presenters(), "", ""))
                .toList();
    }

    private static String text(DemoDay day, List<Demo> demos, Map<UUID, String> titles) {
        String lines = demos.stream()
                .map(demo -> titles.get(demo.prototype()) + "\n" + demo.shows())
                .collect(Collectors.joining("\n\n"));
        String text = (day.about() + "\n\n" + lines).strip();
        return text.length() <= MOST ? text : text.substring(0, text.offsetByCodePoints(0, MOST / 2));
    }

    private Map<UUID, String> titles(Partnership partnership) {
        return prototypes.of(partnership.id()).stream()
                .collect(Collectors.toMap(
                        one -> one.id().value(), (Prototype one) -> one.facts().title()));
    }
}
