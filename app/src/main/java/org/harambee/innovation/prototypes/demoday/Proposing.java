package org.harambee.innovation.prototypes.demoday;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.harambee.affiliates.Actor;
import org.harambee.innovation.prototypes.Facts;
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
    private final Clock clock;

    Proposing(
            DemoDays days,
            Demos demos,
            Prototypes prototypes,
            SessionProposals sessions,
            Messages messages,
            Clock clock) {
        this.days = days;
        this.demos = demos;
        this.prototypes = prototypes;
        this.sessions = sessions;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param own in which it is called where it is in no language of ours: the proposer's */
    @Transactional
    public Proposal propose(
            Partnership partnership, DemoDay day, String gathering, String type, Language own, Actor by) {
        // a second click waits here, and finds what the first noted
        DemoDay held = days.held(day);
        if (!held.session().isEmpty() && sessions.stands(partnership, held.session())) {
            return new Proposal.Proposed(held.session());
        }
        if (!held.takesPlace()) {
            return new Proposal.CalledOff();
        }
        if (held.past(clock.instant())) {
            return new Proposal.Past();
        }
        List<Demo> shown = demos.of(held);
        Map<UUID, Facts> known = known(partnership);
        String text = text(held, shown, known);
        int length = text.codePointCount(0, text.length());
        if (length > SessionProposals.LONGEST_TEXT) {
            return new Proposal.TooLong(length, SessionProposals.LONGEST_TEXT);
        }
        Optional<String> language = language(shown, known);
        Language spoken = language.flatMap(Language::ofTag).orElse(own);
        Map<String, Object> named = Map.of("partnership", partnership.name());
        return sessions.propose(
                        partnership,
                        gathering,
                        new SessionProposals.Proposal(
                                messages.say(spoken, "innovation-demo-day-session", named),
                                text,
                                language.orElse(null),
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

    /** The one language in which the prototypes say what they are; none where there are several, or nobody has said it. */
    private static Optional<String> language(List<Demo> demos, Map<UUID, Facts> known) {
        Set<Optional<String>> languages = demos.stream()
                .map(demo -> Optional.ofNullable(facts(known, demo).language()))
                .collect(Collectors.toSet());
        return languages.size() == 1 ? languages.iterator().next() : Optional.empty();
    }

    private static String text(DemoDay day, List<Demo> demos, Map<UUID, Facts> known) {
        String lines = demos.stream()
                .map(demo -> facts(known, demo).title() + "\n" + demo.facts().shows())
                .collect(Collectors.joining("\n\n"));
        return (day.facts().about() + "\n\n" + lines).strip();
    }

    private static Facts facts(Map<UUID, Facts> known, Demo demo) {
        return Objects.requireNonNull(known.get(demo.prototype()));
    }

    private Map<UUID, Facts> known(Partnership partnership) {
        return prototypes.of(partnership.id()).stream()
                .collect(Collectors.toMap(one -> one.id().value(), Prototype::facts));
    }
}
