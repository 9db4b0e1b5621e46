package org.harambee.innovation.prototypes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harambee.innovation.prototypes.stages.Stage;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Said;
import org.harambee.ui.Screen;
import org.jspecify.annotations.Nullable;

/**
 * The prototypes of a partnership.
 *
 * @param state only those of this state; null for all
 * @param mayBegin whether the viewer holds a mandate
 * @param shut why none can begin now, or null
 */
public record PrototypesPage(
        PartnershipFrame frame,
        List<Line> lines,
        @Nullable PrototypeState state,
        boolean mayBegin,
        @Nullable Said shut) {

    /**
     * @param stage what the team works at, or null where that says nothing any more
     * @param affiliates the names of those for whom the team acts
     * @param roles how many roles are open
     */
    public record Line(Prototype prototype, @Nullable Stage stage, List<String> affiliates, int roles) {}

    public String path() {
        return frame.partnership().path() + "/prototypes";
    }

    public String table() {
        return path() + ".csv" + (state == null ? "" : "?state=" + state.word());
    }

    public Map<String, String> states(Screen screen) {
        Map<String, String> states = new LinkedHashMap<>();
        states.put("", screen.say("innovation-prototypes-every-state"));
        for (PrototypeState one : PrototypeState.values()) {
            states.put(one.word(), screen.say("innovation-prototype-state-" + one.word()));
        }
        return states;
    }
}
