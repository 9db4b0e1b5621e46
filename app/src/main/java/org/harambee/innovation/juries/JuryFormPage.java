package org.harambee.innovation.juries;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Difference;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;
import org.jspecify.annotations.Nullable;

/**
 * @param jury the jury that is changed, or null for a new one
 * @param mine what was typed while someone else changed it, or null
 */
public record JuryFormPage(PartnershipFrame frame, @Nullable Jury jury, Jury.@Nullable Sheet mine, Form form) {

    static JuryFormPage overtaken(PartnershipFrame frame, Jury current, Jury.Sheet mine) {
        return new JuryFormPage(
                frame, current, mine, JuryForm.filled(mine, current.version()).refuse("", "ui-overtaken"));
    }

    public String list() {
        return frame.partnership().path() + "/juries";
    }

    public String action() {
        return jury == null ? list() : list() + "/" + jury.code() + "/edit";
    }

    public String back() {
        return jury == null ? list() : list() + "/" + jury.code();
    }

    public int rows() {
        return JuryForm.ROWS;
    }

    public Map<String, String> readings(Screen screen) {
        Map<String, String> readings = new LinkedHashMap<>();
        for (JuryRules.Reading reading : JuryRules.Reading.values()) {
            readings.put(reading.word(), screen.say("innovation-jury-language-" + reading.word()));
        }
        return readings;
    }

    public List<Difference> differences(Screen screen) {
        if (jury == null || mine == null) {
            return List.of();
        }
        Map<String, String> stands = JuryForm.values(jury.sheet());
        Map<String, String> typed = JuryForm.values(mine);
        return typed.entrySet().stream()
                .filter(field -> !field.getValue().equals(stands.getOrDefault(field.getKey(), "")))
                .map(field -> new Difference(
                        screen.say("innovation-jury-field-" + field.getKey().replaceAll("-\\d$", "")),
                        stands.getOrDefault(field.getKey(), ""),
                        field.getValue()))
                .toList();
    }
}
