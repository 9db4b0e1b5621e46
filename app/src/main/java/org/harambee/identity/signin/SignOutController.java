package org.harambee.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.harambee.identity.sessions.Arrivals;
import org.harambee.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SignOutController {
    private final Arrivals arrivals;

    SignOutController(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    @PostMapping("/sign-out")
    ModelAndView signOut(HttpServletRequest request, HttpServletResponse response) {
        arrivals.end(request, response);
        // the next person at a shared computer goes back to nothing
        response.setHeader("Clear-Site-Data", "\"cache\"");
        return Pages.done("/", "identity-signed-out");
    }
}
