package org.harambee.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.harambee.identity.PersonId;
import org.harambee.identity.example.SamplePeople;
import org.harambee.identity.held.HeldForm;
import org.harambee.identity.held.HeldPage;
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
class SignInController {
    private final SignIn signIn;
    private final SamplePeople samples;
    private final Arrivals arrivals;

    SignInController(SignIn signIn, SamplePeople samples, Arrivals arrivals) {
        this.signIn = signIn;
        this.samples = samples;
        this.arrivals = arrivals;
    }

    @GetMapping("/sign-in")
    ModelAndView form(Viewer viewer, Form form, HttpServletRequest request) {
        return viewer.signedIn()
                ? Pages.to(LocalPath.back(form))
                : Pages.show(SignInPage.TEMPLATE, page(form, request));
    }

    @PostMapping("/sign-in")
    ModelAndView signIn(Form form, HttpServletRequest request, HttpServletResponse response) {
        boolean samplesRefused = samples.refusedTo(request);
        return switch (signIn.attempt(
                form.value("user-name"), form.value("password"), Address.of(request), samplesRefused)) {
            case SignIn.Outcome.Known known -> welcome(known.person(), form, request, response);
            case SignIn.Outcome.Wrong wrong -> refused(form.refuse("", "identity-sign-in-wrong"), request);
            case SignIn.Outcome.SampleElsewhere sample ->
                refused(form.refuse("", "identity-sign-in-sample-elsewhere"), request);
            case SignIn.Outcome.TooOften often ->
                TryLater.show(SignInPage.TEMPLATE, page(TryLater.say(form, often.pause()), request));
        };
    }

    /** To where the person was going; or first to what they had typed before they were signed out. */
    private ModelAndView welcome(PersonId person, Form form, HttpServletRequest request, HttpServletResponse response) {
        arrivals.begin(person, request, response);
        Optional<HeldForm> held = HeldForm.carried(request);
        return held.isPresent()
                ? Pages.show(HeldPage.TEMPLATE, new HeldPage(held.get(), "identity-held-signed-in"))
                : Pages.to(LocalPath.back(form));
    }

    private ModelAndView refused(Form form, HttpServletRequest request) {
        return Pages.refused(SignInPage.TEMPLATE, page(form, request));
    }

    private SignInPage page(Form form, HttpServletRequest request) {
        HeldForm held = HeldForm.carried(request).orElse(null);
        return new SignInPage(form, LocalPath.back(form), held, samples.offeredTo(request));
    }
}
