package org.harambee.identity.me;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.harambee.identity.PersonId;
import org.harambee.identity.accounts.Accounts;
import org.harambee.identity.accounts.Profile;
import org.harambee.identity.sessions.Sessions;
import org.harambee.identity.sessions.SignedInPerson;
import org.harambee.ui.Cookies;
import org.harambee.ui.Form;
import org.harambee.ui.NotHere;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class MeController {
    private static final String TEMPLATE = "identity/me/me";

    private final Me me;
    private final Accounts accounts;
    private final Sessions sessions;

    MeController(Me me, Accounts accounts, Sessions sessions) {
        this.me = me;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @GetMapping("/me")
    ModelAndView me(Viewer viewer, @AuthenticationPrincipal SignedInPerson person) {
        PersonId id = new PersonId(viewer.person());
        return Pages.show(TEMPLATE, page(person, details(profile(id)), Form.empty()));
    }

    @PostMapping("/me")
    ModelAndView change(
            @AuthenticationPrincipal SignedInPerson person,
            Form form,
            HttpServletRequest request,
            HttpServletResponse response) {
        me.changeDetails(new PersonId(person.personId()), form);
        if (form.refused()) {
            return Pages.refused(TEMPLATE, page(person, form, Form.empty()));
        }
        // what this browser had chosen before would hide what has just been chosen for good
        List.of(Cookies.LANGUAGE, Cookies.ZONE)
                .forEach(choice -> response.addHeader(
                        HttpHeaders.SET_COOKIE,
                        Cookies.of(request, choice, "", Duration.ZERO).toString()));
        return Pages.done("/me", "identity-profile-saved");
    }

    @PostMapping("/me/password")
    ModelAndView password(@AuthenticationPrincipal SignedInPerson person, Form form) {
        me.changePassword(person, form);
        Profile profile = profile(new PersonId(person.personId()));
        return form.refused()
                ? Pages.refused(TEMPLATE, page(person, details(profile), form))
                : Pages.done("/me", "identity-password-changed");
    }

    @PostMapping("/me/sessions/{id}/end")
    ModelAndView end(@AuthenticationPrincipal SignedInPerson person, @PathVariable UUID id) {
        sessions.end(new PersonId(person.personId()), id);
        return Pages.done("/me", "identity-session-ended");
    }

    private Profile profile(PersonId id) {
        return accounts.profile(id).orElseThrow(NotHere::new);
    }

    private MePage page(SignedInPerson person, Form details, Form password) {
        PersonId id = new PersonId(person.personId());
        return new MePage(profile(id), details, password, sessions.of(id), person.session());
    }

    private static Form details(Profile profile) {
        return Form.filled(Map.of(
                "user-name", profile.userName(),
                "wiki-name", Objects.requireNonNullElse(profile.wikiName(), ""),
                "language", Objects.requireNonNullElse(profile.language(), ""),
                "zone", Objects.requireNonNullElse(profile.zone(), "")));
    }
}
