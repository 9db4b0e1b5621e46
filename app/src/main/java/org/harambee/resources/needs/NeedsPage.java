package org.harambee.resources.needs;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.AffiliateId;
import org.harambee.partnership.HelpWanted.State;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Screen;

/**
 * @param state which are looked for; none for all
 * @param more whether there are more than are shown
 * @param today the day it is in the partnership
 * @param mandated whether the viewer may tell one
 */
public record NeedsPage(
        PartnershipFrame frame,
        List<Need> needs,
        Map<AffiliateId, Affiliate> affiliates,
        Optional<State> state,
        boolean more,
        LocalDate today,
        boolean mandated) {
    static final int MOST = 500;

    public String path() {
        return frame.partnership().path() + "/needs";
    }

    /** The same as a table. */
    public String table() {
        return path() + ".csv" + state.map(one -> "?state=" + one.word()).orElse("");
    }

    public Optional<Affiliate> affiliate(Need need) {
        return need.affiliate().map(affiliates::get);
    }

    public Map<String, String> states(Screen screen) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", screen.say("resources-needs-all"));
        for (State one : State.values()) {
            options.put(one.word(), screen.say(one.key()));
        }
        return options;
    }

    public boolean chosen(String option) {
        return state.map(State::word).orElse("").equals(option);
    }
}
