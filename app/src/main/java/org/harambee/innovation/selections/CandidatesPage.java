package org.harambee.innovation.selections;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Difference;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;

/**
 * Which ideas are on the ballot, and what they cost.
 *
 * @param offered those that are, and those that could be
 * @param unknown how many can't be, because no more is known of them than that they exist
 * @param words what is looked for in titles
 * @param part which part of them this is, from 1
 * @param typed whether the form holds what was typed
 */
public record CandidatesPage(
        PartnershipFrame frame,
        Selection selection,
        List<Preparing.Offered> offered,
        int unknown,
        String words,
        int part,
        Form form,
        boolean typed) {

    public String path() {
        return selection.path(frame.partnership().path());
    }

    public boolean ticked(Preparing.Offered idea) {
        return typed ? form.has("idea", idea.id().toString()) : idea.chosen();
    }

    public String cost(Preparing.Offered idea) {
        return typed ? form.value(Ticked.field(idea.id())) : idea.cost();
    }

    public String budget(Screen screen) {
        return new Wording(screen, selection.facts()).amount(selection.facts().budget());
    }

    /** Whether there may be more. */
    public boolean more() {
        return offered.size() == Preparing.SHOWN;
    }

    public String next() {
        return part(part + 1);
    }

    public String part(int other) {
        return path() + "/ideas?part=" + other
                + (words.isEmpty() ? "" : "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    /** Of an overtaken form, what stands now and what was typed. */
    public List<Difference> differences(Screen screen) {
        if (!typed || !form.refusals().keySet().equals(Set.of(""))) {
            return List.of();
        }
        return offered.stream()
                .filter(idea -> ticked(idea) != idea.chosen()
                        || (idea.chosen() && !cost(idea).equals(idea.cost())))
                .map(idea -> new Difference(
                        idea.title(),
                        idea.chosen() ? idea.cost() : screen.say("innovation-selection-not-on-ballot"),
                        ticked(idea) ? cost(idea) : screen.say("innovation-selection-not-on-ballot")))
                .toList();
    }
}
