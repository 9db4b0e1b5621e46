package org.harambee.identity.throttle;

import java.time.Duration;
import org.harambee.ui.Form;
import org.harambee.ui.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The form again, with a sentence on when to try again. */
public final class TryLater {
    private TryLater() {}

    public static ModelAndView show(String template, Object page) {
        ModelAndView view = Pages.show(template, page);
        view.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        return view;
    }

    public static Form say(Form form, Duration wait) {
        return form.refuse("", "identity-try-later", "minutes", wait.toMinutes() + 1);
    }
}
