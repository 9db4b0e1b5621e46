package org.harambee.innovation.prototypes.team;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.harambee.affiliates.Names;
import org.harambee.innovation.prototypes.PrototypePart;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.innovation.prototypes.Rewording;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;
import org.jspecify.annotations.Nullable;

/**
 * Who builds a prototype, and how to join.
 *
 * @param waiting what the viewer may answer or has asked
 * @param last what the viewer was answered before, or null
 * @param unasked whether the viewer may join without asking
 * @param form what was typed and refused; its field {@code form} says of which form
 */
public record TeamPage(
        PrototypePlace.At at,
        List<Line> members,
        List<Line> former,
        List<Role> roles,
        List<Waiting> waiting,
        @Nullable Request last,
        boolean unasked,
        Names.Known names,
        Form form)
        implements PrototypePart {
    /** Chosen instead of a role. */
    static final String ANY = "any";

    public record Line(Member member, Names.Shown who) {}

    /**
     * @param mayAnswer whether the viewer says yes or no
     * @param mayWithdraw whether the viewer, or their team, has asked and may take it back
     * @param own whether it is the viewer who is to join
     */
    public record Waiting(
            Request request,
            Names.Shown who,
            Names.@Nullable Shown asker,
            boolean mayAnswer,
            boolean mayWithdraw,
            boolean own) {}

    /** Whether the viewer left this hand-over, and may put it into other words. */
    public boolean mayCorrect(Line line) {
        return stands(line) && at.told(line.member().joined()).teller().isPresent();
    }

    public boolean mayWithdraw(Line line) {
        return stands(line) && at.told(line.member().joined()).withdrawer().isPresent();
    }

    /** How a hand-over came to say what it says. */
    public List<Rewording> rewordings(Line line, Screen screen) {
        Handover handover = line.member().handover();
        return Rewording.of(
                handover.earlier(),
                handover.text(),
                names,
                (before, after) -> HandoverPage.difference(before, after, screen));
    }

    private static boolean stands(Line line) {
        return !line.member().handover().text().isEmpty();
    }

    /** What was typed into a form, as far as it was this one. */
    public Form typed(String name) {
        return form.has("form", name) ? form : Form.empty();
    }

    /** Whether the viewer keeps the team, or is shown what they typed when they could no more. */
    public boolean keeping() {
        return at.keeping()
                || Stream.of("role", "invitation", "departure").map(this::typed).anyMatch(Form::refused);
    }

    /** The form to ask in; first shown with the first role chosen. */
    public Form asking() {
        return form.has("form", "request")
                ? form
                : Form.filled(Map.of(
                        "role", roles.isEmpty() ? ANY : roles.getFirst().id().toString()));
    }

    /** Whether the viewer may ask: signed in, not of the team, and nothing of theirs waits. */
    public boolean mayAsk(Screen screen) {
        return screen.viewer().signedIn()
                && at.member().isEmpty()
                && at.shut().isEmpty()
                && waiting.stream().noneMatch(Waiting::own);
    }

    public Map<String, String> offered(Screen screen) {
        Map<String, String> offered = new LinkedHashMap<>();
        roles.forEach(role -> offered.put(role.id().toString(), role.title()));
        offered.put(ANY, screen.say("innovation-role-any"));
        return offered;
    }

    /** Those who still build, by which a page tells whether anybody does. */
    public boolean empty() {
        return members.isEmpty();
    }
}
