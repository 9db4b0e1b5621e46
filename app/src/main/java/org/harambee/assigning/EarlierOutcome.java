package org.harambee.assigning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.harambee.fairness.assignment.Assignment;
import org.harambee.telling.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The assignment in an outcome that was told as JSON; ideas it does not know yet have nobody. */
final class EarlierOutcome {
    private EarlierOutcome() {}

    static Assignment read(String name, Input input) throws IOException, Refusal {
        var chosen = new ArrayList<List<Integer>>();
        input.problem().ideas().forEach(idea -> chosen.add(new ArrayList<>()));
        try {
            var root = JsonMapper.shared().readTree(Input.bytes(name));
            if (!root.path("assignment").isArray()) {
                throw Refusal.ofInput(name + ": there is no assignment in it; give what --format json told.");
            }
            for (var node : root.path("assignment")) {
                var idea = input.ideas().get(node.path("idea").asString(""));
                if (idea == null) {
                    throw Refusal.ofInput(
                            name + ": there is no idea '" + node.path("idea").asString("")
                                    + "' in the input; give the outcome of the same ideas and jurors.");
                }
                for (var one : node.path("jurors")) {
                    var juror = input.jurors().get(one.path("juror").asString(""));
                    if (juror == null) {
                        throw Refusal.ofInput(name + ": there is no juror '"
                                + one.path("juror").asString("")
                                + "' in the input; to let someone go keep them and use --drop.");
                    }
                    chosen.get(idea).add(juror);
                }
            }
        } catch (JacksonException broken) {
            throw Refusal.ofInput(name + ": this is not JSON; give what --format json told.");
        }
        return new Assignment(
                input.problem(),
                chosen.stream()
                        .map(own -> own.stream()
                                .mapToInt(Integer::intValue)
                                .distinct()
                                .toArray())
                        .toArray(int[][]::new));
    }
}
