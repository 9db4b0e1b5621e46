package org.harambee.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.harambee.identity.example.SamplePeople;
import org.harambee.identity.held.HeldForm;
import org.harambee.identity.held.HeldPage;
import org.harambee.ui.Form;
import org.harambee.ui.NotHere;
import org.harambee.ui.Pages;
import org.harambee.ui.SignInFirst;
import org.harambee.ui.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asks people to sign in before they go on, and keeps what they had typed. */
@Controller
@ControllerAdvice
class FirstSignIn {
    private final SamplePeople samples;

    FirstSignIn(SamplePeople samples) {
        this.samples = samples;
    }

    @ExceptionHandler(SignInFirst.class)
    ModelAndView signInFirst(HttpServletRequest request) {
        String query = request.getQueryString();
        String here = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        return Pages.to("/sign-in?back=" + URLEncoder.encode(here, StandardCharsets.UTF_8));
    }

    /** Reached only from within, with the form that was not taken. */
    @RequestMapping("/held")
    ModelAndView held(Viewer viewer, HttpServletRequest request) {
        if (!(request.getAttribute(HeldForm.FIELD) instanceof HeldForm held)) {
            throw new NotHere();
        }
        if (held.path().equals("/sign-in")) {
            return signIn(Form.empty().refuse("", "identity-form-stale"), null, HttpStatus.FORBIDDEN, request);
        }
        boolean open = List.of("/sign-up", "/sign-out").contains(held.path())
                || held.path().startsWith("/one-time-links/");
        return viewer.signedIn() || open
                ? lookAgain(held)
                : signIn(Form.empty(), held, HttpStatus.UNAUTHORIZED, request);
    }

    private static ModelAndView lookAgain(HeldForm held) {
        ModelAndView view = Pages.show(HeldPage.TEMPLATE, new HeldPage(held, "identity-held-stale"));
        view.setStatus(HttpStatus.FORBIDDEN);
        return view;
    }

    private ModelAndView signIn(Form form, @Nullable HeldForm held, HttpStatus status, HttpServletRequest request) {
        ModelAndView view =
                Pages.show(SignInPage.TEMPLATE, new SignInPage(form, "/", held, samples.offeredTo(request)));
        view.setStatus(status);
        return view;
    }
}
