package org.harambee.partnership;

import org.harambee.ui.Pages;
import org.harambee.ui.Said;
import org.harambee.ui.SignInFirst;
import org.harambee.ui.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * The answer to someone who asks for what only others may do here: why, and what to do about it.
 *
 * @param because the sentence that says who may
 */
public record MissingMandate(PartnershipFrame frame, Said because) {

    /** For what everyone with a mandate of a partner may do. */
    public static ModelAndView answer(PartnershipFrame frame, Viewer viewer) {
        return answer(frame, viewer, Said.of("partnership-missing-mandate"));
    }

    /** For what a named affiliate's own people, or its coordinators, may do. */
    public static ModelAndView answer(PartnershipFrame frame, Viewer viewer, Said because) {
        if (!viewer.signedIn()) {
            throw new SignInFirst();
        }
        ModelAndView page = Pages.show("partnership/missing", new MissingMandate(frame, because));
        page.setStatus(HttpStatus.FORBIDDEN);
        return page;
    }
}
