package org.harambee.partnership;

import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;

/** Partnerships that people open in tests, through the three steps they have. */
public final class Opened {
    private Opened() {}

    /** Opens a public partnership and returns its address. */
    public static String by(Visitor visitor, String name, String... invited) {
        return through(visitor, name, "public", invited);
    }

    /** Opens a partnership that only its partners see. */
    public static String privately(Visitor visitor, String name, String... invited) {
        return through(visitor, name, "partners", invited);
    }

    private static String through(Visitor visitor, String name, String audience, String... invited) {
        SeenPage partners = visitor.open("/start")
                .form("form[data-form=start]")
                .with("name", name)
                .with("purpose", "To try " + name)
                .send();
        for (String code : invited) {
            partners = visitor.open(partners.address().split("\\?", 2)[0] + "?q=" + code)
                    .form("form[data-form=choose]")
                    .with("partner", code)
                    .send();
        }
        return visitor.open(partners.address().split("\\?", 2)[0].replace("/partners", "/languages"))
                .form("form[data-form=settings]")
                .with("languages", "en")
                .with("audience", audience)
                .press("then", "open")
                .address();
    }
}
