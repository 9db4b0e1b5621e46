package org.harambee.innovation.prototypes.stages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harambee.innovation.prototypes.PrototypePart;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.ui.Difference;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;
import org.jspecify.annotations.Nullable;

/**
 * A stage to be put into words; one behind the last is a new one.
 *
 * @param stands what somebody else has saved meanwhile, as the form would hold it; or null
 */
public record StageFormPage(
        PrototypePlace.At at,
        int position,
        boolean fresh,
        @Nullable Form stands,
        Form form) implements PrototypePart {

    public List<Difference> differences(Screen screen) {
        return stands == null
                ? List.of()
                : Difference.between(fields(stands), fields(form), field -> screen.say("innovation-stage-" + field));
    }

    private static Map<String, String> fields(Form form) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", form.value("title"));
        // a browser ends lines in its own way
        fields.put("checks", String.join("\n", form.value("checks").lines().toList()));
        return fields;
    }
}
