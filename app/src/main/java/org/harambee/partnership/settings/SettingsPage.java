package org.harambee.partnership.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Difference;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;
import org.jspecify.annotations.Nullable;

/**
 * The form in which an open partnership is changed.
 *
 * @param standing what stands now
 * @param mine what was typed while someone else changed it, or null
 */
public record SettingsPage(
        PartnershipFrame frame, Standing standing, @Nullable About mine, Offered offered, Form form) {

    static SettingsPage of(PartnershipFrame frame, Standing standing, Offered offered) {
        return new SettingsPage(frame, standing, null, offered, filled(standing.about(), standing.version(), offered));
    }

    /** What was typed stays; saving it once more, now knowingly, puts it over what the other person has saved. */
    static SettingsPage overtaken(PartnershipFrame frame, Standing current, About mine, Offered offered) {
        Form again = filled(mine, current.version(), offered).refuse("", "ui-overtaken");
        return new SettingsPage(frame, current, mine, offered, again);
    }

    private static Form filled(About about, int version, Offered offered) {
        Map<String, List<String>> fields =
                new LinkedHashMap<>(about.fields(offered.languages().keySet()));
        fields.put("version", List.of(Integer.toString(version)));
        return Form.of(fields);
    }

    public String path() {
        return frame.partnership().path() + "/settings";
    }

    public List<Difference> differences(Screen screen) {
        About current = standing.about();
        About typed = mine == null ? current : mine;
        return current.differences(typed).stream()
                .map(part -> new Difference(label(part, screen), current.said(part, screen), typed.said(part, screen)))
                .toList();
    }

    private static String label(About.Part part, Screen screen) {
        return screen.say(
                switch (part) {
                    case NAME -> "partnership-start-name";
                    case PURPOSE -> "partnership-purpose";
                    case LANGUAGES -> "partnership-languages";
                    case ZONE -> "partnership-zone";
                    case AUDIENCE -> "partnership-start-audience";
                });
    }
}
