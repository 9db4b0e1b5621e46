package org.harambee.resources.strengths;

import java.util.List;
import org.harambee.affiliates.Affiliate;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Difference;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;
import org.jspecify.annotations.Nullable;

/**
 * @param strength the strength that is changed, or null for a new one
 * @param disputed whether someone else has changed it since the form was opened
 */
public record StrengthPage(
        PartnershipFrame frame, Affiliate partner, @Nullable Strength strength, Form form, boolean disputed) {

    /** What was typed stays; saving it once more, now knowingly, puts it over what the other person has saved. */
    static StrengthPage overtaken(StrengthPage page) {
        Strength current = page.strength();
        String version = current == null ? "" : Integer.toString(current.version());
        Form again = page.form().with("version", version).refuse("", "ui-overtaken");
        return new StrengthPage(page.frame(), page.partner(), current, again, true);
    }

    public String list() {
        return frame.partnership().path() + "/strengths";
    }

    public String address() {
        return strength == null ? list() : list() + "/" + strength.id();
    }

    public List<Difference> differences(Screen screen) {
        return strength == null || !disputed
                ? List.of()
                : List.of(new Difference(screen.say("resources-strength-text"), strength.text(), form.value("text")));
    }
}
