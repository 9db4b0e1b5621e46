package org.harambee.identity.signup;

import java.time.Duration;
import java.util.Optional;
import org.harambee.identity.PersonId;
import org.harambee.identity.UserName;
import org.harambee.identity.accounts.Accounts;
import org.harambee.identity.accounts.Joining;
import org.harambee.identity.accounts.NewPerson;
import org.harambee.identity.accounts.Passwords;
import org.harambee.identity.accounts.ProfileChange;
import org.harambee.identity.accounts.Typed;
import org.harambee.identity.throttle.Throttle;
import org.harambee.identity.throttle.Trying;
import org.harambee.ui.Form;
import org.springframework.stereotype.Component;

/** Lets a person join. */
@Component
class SignUp {
    private final Accounts accounts;
    private final Passwords passwords;
    private final Throttle throttle;

    /** What came of it. */
    sealed interface Outcome {
        record Joined(PersonId person) implements Outcome {}

        /** The form now says what has to be changed. */
        record Refused() implements Outcome {}

        record TooOften(Duration pause) implements Outcome {}
    }

    SignUp(Accounts accounts, Passwords passwords, Throttle throttle) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    Outcome attempt(Form form, String address) {
        Optional<UserName> name = Typed.userName(form);
        String password = Typed.newPassword(form, "password", form.value("user-name"));
        ProfileChange profile = Typed.profile(form);
        if (form.refused() || name.isEmpty()) {
            return new Outcome.Refused();
        }
        Optional<Duration> wait = throttle.attempt(Trying.SIGN_UP, address);
        return wait.isPresent() ? new Outcome.TooOften(wait.get()) : join(form, name.get(), password, profile);
    }

    private Outcome join(Form form, UserName name, String password, ProfileChange profile) {
        NewPerson person = new NewPerson(
                name, profile.wikiName(), passwords.hash(password), false, profile.language(), profile.zone());
        return switch (accounts.add(person)) {
            case Joining.Joined joined -> new Outcome.Joined(joined.person());
            case Joining.NameTaken taken -> {
                form.refuse("user-name", "identity-user-name-taken", "name", name.value());
                yield new Outcome.Refused();
            }
        };
    }
}
