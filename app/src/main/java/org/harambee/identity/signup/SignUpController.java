package org.harambee.identity.signup;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.harambee.identity.sessions.Arrivals;
import org.harambee.identity.throttle.Address;
import org.harambee.identity.throttle.TryLater;
import org.harambee.ui.Form;
import org.harambee.ui.LocalPath;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SignUpController {
    private final SignUp signUp;
    private final Arrivals arrivals;

    SignUpController(SignUp signUp, Arrivals arrivals) {
        this.signUp = signUp;
        this.arrivals = arrivals;
    }

    @GetMapping("/sign-up")
    ModelAndView form(Viewer viewer, Form asked) {
        Form form = Form.filled(Map.of(
                "language", viewer.language().tag(),
                "zone", viewer.zone().getId(),
                "back", LocalPath.back(asked)));
        return viewer.signedIn() ? Pages.to("/me") : Pages.show(SignUpPage.TEMPLATE, new SignUpPage(form));
    }

    @PostMapping("/sign-up")
    ModelAndView signUp(Form form, HttpServletRequest request, HttpServletResponse response) {
        return switch (signUp.attempt(form, Address.of(request))) {
            case SignUp.Outcome.Joined joined -> {
                arrivals.begin(joined.person(), request, response);
                yield Pages.done(LocalPath.back(form), "identity-joined");
            }
            case SignUp.Outcome.Refused refused -> Pages.refused(SignUpPage.TEMPLATE, new SignUpPage(form));
            case SignUp.Outcome.TooOften often ->
                TryLater.show(SignUpPage.TEMPLATE, new SignUpPage(TryLater.say(form, often.pause())));
        };
    }
}
