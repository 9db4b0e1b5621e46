package org.harambee.identity.signin;

import java.util.Optional;
import org.harambee.identity.PersonId;
import org.harambee.identity.UserName;
import org.harambee.identity.accounts.Accounts;
import org.harambee.identity.accounts.Credentials;
import org.harambee.identity.accounts.Passwords;
import org.harambee.identity.example.SamplePeople;
import org.springframework.stereotype.Component;

/** Decides whether someone is who they say. */
@Component
class SignIn {
    private final Accounts accounts;
    private final Passwords passwords;

    /** What came of it. */
    sealed interface Outcome {
        record Known(PersonId person) implements Outcome {}

        /** Whether the name or the password is wrong is not told. */
        record Wrong() implements Outcome {}

        /** A sample person's password that everyone knows, at a server others can reach. */
        record SampleElsewhere() implements Outcome {}
    }

    SignIn(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    Outcome attempt(String typedName, String password, boolean samplesRefused) {
        Optional<Credentials> credentials = UserName.of(typedName).flatMap(accounts::credentials);
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
