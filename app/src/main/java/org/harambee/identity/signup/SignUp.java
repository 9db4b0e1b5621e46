package org.harambee.identity.signup;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.harambee.identity.PersonId;
import org.harambee.identity.UserName;
import org.harambee.identity.accounts.Accounts;
import org.harambee.identity.accounts.Credentials;
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
    private static final Duration SECOND_CLICK = Duration.ofMinutes(10);

    private final Accounts accounts;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Clock clock;

    /** What came of it. */
    sealed interface Outcome {
        record Joined(PersonId person) implements Outcome {}

        /** The form now says what has to be changed. */
        record Refused() implements Outcome {}

        record TooOften(Duration pause) implements Outcome {}
    }

    SignUp(Accounts accounts, Passwords passwords, Throttle throttle, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.clock = clock;
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
            case Joining.NameTaken taken -> again(form, name, password);
        };
    }

    /** A second click on the same form has joined already. Whoever knows name and password might as well sign in. */
    private Outcome again(Form form, UserName name, String password) {
        Optional<Credentials> recent =
                accounts.joinedSince(name, clock.instant().minus(SECOND_CLICK));
        Optional<Duration> wait = recent.flatMap(known -> throttle.attempt(Trying.NAME, name.key()));
        if (wait.isPresent()) {
            return new Outcome.TooOften(wait.get());
        }
        if (recent.isEmpty() || !passwords.match(password, recent.get().hash())) {
            form.refuse("user-name", "identity-user-name-taken", "name", name.value());
            return new Outcome.Refused();
        }
        throttle.succeeded(Trying.NAME, name.key());
        return new Outcome.Joined(recent.get().person());
    }
}
