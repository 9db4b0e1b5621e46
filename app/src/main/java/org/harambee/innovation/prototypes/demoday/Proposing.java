package org.harambee.innovation.prototypes.demoday;

import java.util.List;
import java.util.Map;
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
    private final DemoDays days;
    private final Demos demos;
    private final Prototypes prototypes;
    private final SessionProposals sessions;
    private final Messages messages;

    Proposing(DemoDays days, Demos demos, Prototypes prototypes, SessionProposals sessions, Messages messages) {
        this.days = days;
        this.demos = demos;
        this.prototypes = prototypes;
        this.sessions = sessions;
        this.messages = messages;
    }

    @Transactional
    public Proposal propose(
            Partnership partnership, DemoDay day, String gathering, String type, Language language, Actor by) {
        // a second click waits here, and finds what the first noted
        DemoDay held = days.held(day);
        if (!held.session().isEmpty() && sessions.stands(partnership, held.session())) {
            return new Proposal.Proposed(held.session());
        }
        List<Demo> shown = demos.of(held);
        String text = text(held, shown, titles(partnership));
        int length = text.codePointCount(0, text.length());
        if (length > SessionProposals.LONGEST_TEXT) {
            return new Proposal.TooLong(length, SessionProposals.LONGEST_TEXT);
        }
        Map<String, Object> named = Map.of("partnership", partnership.name());
        return sessions.propose(
                        partnership,
                        gathering,
                        new SessionProposals.Proposal(
                                messages.say(language, "innovation-demo-day-session", named),
                                text,
                                language.tag(),
                                type,
                                List.of(),
                                presenters(shown)),
                        by)
                .map(path -> noted(held, path))
                .orElseGet(Proposal.Refused::new);
    }

    private Proposal noted(DemoDay day, String path) {
        days.note(day, path);
        return new Proposal.Proposed(path);
    }

    private static List<SessionProposals.Presenter> presenters(List<Demo> demos) {
        return demos.stream()
                .map(demo -> new SessionProposals.Presenter(demo.facts().presenters(), "", ""))
                .toList();
    }

    private static String text(DemoDay day, List<Demo> demos, Map<UUID, String> titles) {
        String lines = demos.stream()
                .map(demo -> titles.get(demo.prototype()) + "\n" + demo.facts().shows())
                .collect(Collectors.joining("\n\n"));
        return (day.facts().about() + "\n\n" + lines).strip();
    }

    private Map<UUID, String> titles(Partnership partnership) {
        return prototypes.of(partnership.id()).stream()
                .collect(Collectors.toMap(
                        one -> one.id().value(), (Prototype one) -> one.facts().title()));
    }
}
