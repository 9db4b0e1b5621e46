package org.harambee.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.harambee.identity.example.SamplePeople;
import org.harambee.identity.sessions.Arrivals;
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
    private static final String TEMPLATE = "identity/signin/sign-in";

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
        return viewer.signedIn() ? Pages.to(back(form)) : Pages.show(TEMPLATE, page(form, request));
    }

    @PostMapping("/sign-in")
    ModelAndView signIn(Form form, HttpServletRequest request, HttpServletResponse response) {
        return switch (signIn.attempt(form.value("user-name"), form.value("password"), samples.refusedTo(request))) {
            case SignIn.Outcome.Known known -> {
                arrivals.begin(known.person(), request, response);
                yield Pages.to(back(form));
            }
            case SignIn.Outcome.Wrong wrong -> refused(form.refuse("", "identity-sign-in-wrong"), request);
            case SignIn.Outcome.SampleElsewhere sample ->
                refused(form.refuse("", "identity-sign-in-sample-elsewhere"), request);
        };
    }

    @PostMapping("/sign-out")
    ModelAndView signOut(HttpServletRequest request, HttpServletResponse response) {
        arrivals.end(request, response);
        return Pages.done("/", "identity-signed-out");
    }

    private ModelAndView refused(Form form, HttpServletRequest request) {
        return Pages.refused(TEMPLATE, page(form, request));
    }

    private SignInPage page(Form form, HttpServletRequest request) {
        return new SignInPage(form, back(form), samples.offeredTo(request));
    }

    private static String back(Form form) {
        String path = LocalPath.or(form.value("back"), "/");
        return path.startsWith("/sign-") ? "/" : path;
    }
}
