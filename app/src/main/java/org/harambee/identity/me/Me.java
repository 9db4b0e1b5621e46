package org.harambee.identity.me;

import java.time.Duration;
import java.util.Optional;
import org.harambee.identity.PersonId;
import org.harambee.identity.UserName;
import org.harambee.identity.accounts.Accounts;
import org.harambee.identity.accounts.Credentials;
import org.harambee.identity.accounts.Passwords;
import org.harambee.identity.accounts.ProfileChange;
import org.harambee.identity.accounts.Typed;
import org.harambee.identity.sessions.Sessions;
import org.harambee.identity.sessions.SignedInPerson;
import org.harambee.identity.throttle.Throttle;
import org.harambee.identity.throttle.Trying;
import org.harambee.ui.Form;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** What a person may change about their own account. A refusal stands in the form. */
@Component
class Me {
    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Throttle throttle;

    Me(Accounts accounts, Passwords passwords, Sessions sessions, Throttle throttle) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.throttle = throttle;
    }

    void changeDetails(PersonId person, Form form) {
        Optional<UserName> name = Typed.userName(form);
        ProfileChange change = Typed.profile(form);
        if (form.refused() || name.isEmpty()) {
            return;
        }
        try {
            accounts.change(person, name.get(), change);
        } catch (DuplicateKeyException taken) {
            form.refuse(
                    "user-name", "identity-user-name-taken", "name", name.get().value());
        }
    }

    /** Changes the password and ends every other session of the person. */
    void changePassword(SignedInPerson person, Form form) {
        String next = Typed.newPassword(form, "new-password", person.name());
        UserName name = new UserName(person.name());
        if (form.refused() || !recognised(name, form)) {
            return;
        }
        PersonId id = new PersonId(person.personId());
        accounts.changePassword(id, passwords.hash(next));
        sessions.endOthers(id, person.session());
    }

    /** Whether the one at the keyboard knows the password; tries count like those at the sign-in page. */
    private boolean recognised(UserName name, Form form) {
        Optional<Duration> wait = throttle.attempt(Trying.NAME, name.key());
        if (wait.isPresent()) {
            form.refuse(
                    "current-password",
                    "identity-try-later",
                    "minutes",
                    wait.get().toMinutes() + 1);
            return false;
        }
        Optional<String> hash = accounts.credentials(name).map(Credentials::hash);
        if (!passwords.match(form.value("current-password"), hash.orElse(null))) {
            form.refuse("current-password", "identity-current-password-wrong");
            return false;
        }
        throttle.succeeded(Trying.NAME, name.key());
        return true;
    }
}
