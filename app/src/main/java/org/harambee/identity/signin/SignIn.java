package org.harambee.identity.signin;

import java.time.Duration;
import java.util.Optional;
import org.harambee.identity.PersonId;
import org.harambee.identity.UserName;
import org.harambee.identity.accounts.Accounts;
import org.harambee.identity.accounts.Credentials;
import org.harambee.identity.accounts.Passwords;
import org.harambee.identity.example.SamplePeople;
import org.harambee.identity.throttle.Throttle;
import org.harambee.identity.throttle.Trying;
import org.springframework.stereotype.Component;

/** Decides whether someone is who they say. */
@Component
class SignIn {
    private final Accounts accounts;
    private final Passwords passwords;
    private final Throttle throttle;

    /** What came of it. */
    sealed interface Outcome {
        record Known(PersonId person) implements Outcome {}

        record TooOften(Duration pause) implements Outcome {}

        /** Whether the name or the password is wrong is not told. */
        record Wrong() implements Outcome {}

        /** A sample person's password that everyone knows, at a server others can reach. */
        record SampleElsewhere() implements Outcome {}
    }

    SignIn(Accounts accounts, Passwords passwords, Throttle throttle) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    Outcome attempt(String typedName, String password, String address, boolean samplesRefused) {
        Optional<UserName> name = UserName.of(typedName);
        String counted = name.map(UserName::key).orElse("");
        Optional<Duration> wait =
                throttle.attempt(Trying.ADDRESS, address).or(() -> throttle.attempt(Trying.NAME, counted));
        if (wait.isPresent()) {
            return new Outcome.TooOften(wait.get());
        }
        Outcome outcome = compare(name, password, samplesRefused);
        if (outcome instanceof Outcome.Known) {
            throttle.succeeded(Trying.ADDRESS, address);
            throttle.succeeded(Trying.NAME, counted);
        }
        return outcome;
    }

    private Outcome compare(Optional<UserName> name, String password, boolean samplesRefused) {
        Optional<Credentials> credentials = name.flatMap(accounts::credentials);
        boolean match =
                passwords.match(password, credentials.map(Credentials::hash).orElse(null));
        if (credentials.isEmpty() || !match) {
            return new Outcome.Wrong();
        }
        boolean known = credentials.get().example() && password.equals(SamplePeople.PASSWORD);
        return known && samplesRefused
                ? new Outcome.SampleElsewhere()
                : new Outcome.Known(credentials.get().person());
    }
}
