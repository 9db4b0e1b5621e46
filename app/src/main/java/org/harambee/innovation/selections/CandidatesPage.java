package org.harambee.innovation.selections;

import java.util.List;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;

/**
 * Which ideas are on the ballot, and what they cost.
 *
 * @param offered those that are, and those that could be
 * @param unknown how many can't be, because no more is known of them than that they exist
 * @param words what is looked for in titles
 * @param typed whether the form holds what was typed
 */
public record CandidatesPage(
        PartnershipFrame frame,
        Selection selection,
        List<Preparing.Offered> offered,
        int unknown,
        String words,
        Form form,
        boolean typed) {

    public String path() {
        return selection.path(frame.partnership().path());
    }

    public boolean ticked(Preparing.Offered idea) {
        return typed ? form.has("idea", idea.id().toString()) : idea.chosen();
    }

    public String cost(Preparing.Offered idea) {
        return typed ? form.value("cost-" + idea.id()) : idea.cost();
    }

    public String budget(Screen screen) {
        return new Wording(screen, selection.facts()).amount(selection.facts().budget());
    }
}
