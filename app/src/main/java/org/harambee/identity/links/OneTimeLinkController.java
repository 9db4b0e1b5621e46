package org.harambee.identity.links;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.harambee.identity.accounts.Secret;
import org.harambee.identity.sessions.Arrivals;
import org.harambee.identity.throttle.Address;
import org.harambee.identity.throttle.Throttle;
import org.harambee.identity.throttle.TryLater;
import org.harambee.identity.throttle.Trying;
import org.harambee.ui.Form;
import org.harambee.ui.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class OneTimeLinkController {
    private static final String TEMPLATE = "identity/links/one-time-link";

    private final OneTimeLinks links;
    private final OneTimeLinkUse use;
    private final Arrivals arrivals;
    private final Throttle throttle;

    OneTimeLinkController(OneTimeLinks links, OneTimeLinkUse use, Arrivals arrivals, Throttle throttle) {
        this.links = links;
        this.use = use;
        this.arrivals = arrivals;
        this.throttle = throttle;
    }

    /** Opening a link does not use it up: mail programs and messengers open links, too. */
    @GetMapping("/one-time-links/{secret}")
    ModelAndView open(@PathVariable String secret, HttpServletRequest request) {
        Optional<OneTimeLink> link = links.find(new Secret(secret));
        return link.isPresent()
                ? Pages.show(TEMPLATE, page(new Secret(secret), link.get(), Form.empty()))
                : missed(request);
    }

    @PostMapping("/one-time-links/{secret}")
    ModelAndView use(@PathVariable String secret, Form form, HttpServletRequest request, HttpServletResponse response) {
        Optional<OneTimeLink> link = links.find(new Secret(secret));
        return link.isPresent() ? use(new Secret(secret), link.get(), form, request, response) : missed(request);
    }

    private ModelAndView use(
            Secret secret, OneTimeLink link, Form form, HttpServletRequest request, HttpServletResponse response) {
        return switch (use.attempt(secret, link, form)) {
            case OneTimeLinkUse.Outcome.Done done -> {
                arrivals.begin(done.person(), request, response);
                yield Pages.done("/", "identity-link-done");
            }
            case OneTimeLinkUse.Outcome.Refused refused -> Pages.refused(TEMPLATE, page(secret, link, form));
            case OneTimeLinkUse.Outcome.Gone gone -> gone(Form.empty(), HttpStatus.NOT_FOUND);
        };
    }

    private ModelAndView missed(HttpServletRequest request) {
        Optional<Duration> wait = throttle.attempt(Trying.LINK, Address.of(request));
        return wait.isPresent()
                ? gone(TryLater.say(Form.empty(), wait.get()), HttpStatus.TOO_MANY_REQUESTS)
                : gone(Form.empty(), HttpStatus.NOT_FOUND);
    }

    private static ModelAndView gone(Form form, HttpStatus status) {
        ModelAndView view = Pages.show("identity/links/gone", new GonePage(form));
        view.setStatus(status);
        return view;
    }

    private static OneTimeLinkPage page(Secret secret, OneTimeLink link, Form form) {
        String userName = link instanceof OneTimeLink.LostPassword lost ? lost.userName() : null;
        return new OneTimeLinkPage(form, OneTimeLink.path(secret), userName);
    }
}
