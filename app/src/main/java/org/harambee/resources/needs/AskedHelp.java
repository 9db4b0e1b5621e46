package org.harambee.resources.needs;

import java.util.List;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.partnership.HelpWanted;
import org.harambee.partnership.Partnership;
import org.springframework.stereotype.Component;

/** Lets other modules ask for help: what they ask for is a need like any other. */
@Component
class AskedHelp implements HelpWanted {
    private final Asking asking;
    private final Needs needs;

    AskedHelp(Asking asking, Needs needs) {
        this.asking = asking;
        this.needs = needs;
    }

    @Override
    public String ask(Partnership partnership, Wish wish, Origin origin, Actor by) {
        return asking.ask(partnership, Wording.of(wish), origin, by);
    }

    @Override
    public List<Asked> askedFrom(Partnership partnership, UUID origin) {
        return needs.from(partnership.id(), origin).stream()
                .map(need -> new Asked(
                        need.path(partnership),
                        need.wording().what(),
                        need.standing().state(),
                        need.answers()))
                .toList();
    }

    @Override
    public void end(Partnership partnership, UUID origin, Actor by) {
        asking.endFrom(partnership, origin, by);
    }
}
