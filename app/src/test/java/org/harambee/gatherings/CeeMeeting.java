package org.harambee.gatherings;

import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;

/** The gathering of the example world, and the people who meet on its pages. */
public final class CeeMeeting {
    public static final String PATH = "/p/unlock-2023/gatherings/cee-meeting-2023";
    public static final String SESSION_14 = "Collaborating across CEE and beyond";

    public static final String LUCIA = "Lucia Obst (WMDE)";
    public static final String IVANA = "IvanaMadzarevic";
    public static final String AMINA = "Amina (example)";
    public static final String OTIENO = "Otieno (example)";
    public static final String ZAWADI = "Zawadi (example)";
    public static final String JELENA = "Jelena (example)";

    private CeeMeeting() {}

    /** The address of the session whose title starts so. */
    public static String session(Visitor visitor, String title) {
        return visitor.open(PATH).document().select("#sessions ~ table a").stream()
                .filter(link -> link.text().startsWith(title))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }

    public static SeenPage open(Visitor visitor, String title) {
        return visitor.open(session(visitor, title));
    }
}
