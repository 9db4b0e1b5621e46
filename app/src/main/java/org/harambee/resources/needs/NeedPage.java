package org.harambee.resources.needs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.Names;
import org.harambee.partnership.HelpWanted.State;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;
import org.jspecify.annotations.Nullable;

/**
 * @param affiliate who needs it
 * @param asker the name of the person who asked; empty for what was loaded
 * @param saidBy the affiliate that said what has become of it
 * @param over whether the last day on which it helps is past
 * @param own the affiliate the viewer could help for
 * @param mayChange whether the viewer speaks for it
 * @param form what was typed and refused of one of its forms
 */
public record NeedPage(
        PartnershipFrame frame,
        Need need,
        Optional<Affiliate> affiliate,
        String asker,
        Optional<Affiliate> saidBy,
        boolean over,
        List<Answered> answers,
        Optional<Affiliate> own,
        boolean mayChange,
        Form form) {

    public record Answered(Answer answer, Names.Shown who) {}

    public String path() {
        return need.path(frame.partnership());
    }

    public String list() {
        return frame.partnership().path() + "/needs";
    }

    /** The words of the viewer's affiliate, or null where it has said nothing. */
    public @Nullable Answer ownAnswer() {
        return answers.stream()
                .map(Answered::answer)
                .filter(answer ->
                        own.filter(one -> one.id().equals(answer.affiliate())).isPresent())
                .findFirst()
                .orElse(null);
    }

    /** "We can help", filled with what was said before. */
    public Form answerForm() {
        Answer said = ownAnswer();
        return form.refusal("answer").isPresent() || said == null ? form : form.with("answer", said.text());
    }

    /** What has become of it, as a form. */
    public Form stateForm() {
        return form.value("mark").isEmpty()
                ? Form.filled(Map.of(
                        "state", need.standing().state().word(),
                        "note", need.standing().note(),
                        "mark", need.standing().mark()))
                : form;
    }

    public Map<String, String> states(Screen screen) {
        Map<String, String> options = new LinkedHashMap<>();
        for (State one : State.values()) {
            options.put(one.word(), screen.say(one.key()));
        }
        return options;
    }

    public boolean unread() {
        return answers.stream().anyMatch(one -> !one.answer().seen());
    }
}
