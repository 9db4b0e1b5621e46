package org.harambee.identity.links;

import java.util.Optional;
import java.util.function.Supplier;
import org.harambee.identity.PersonId;
import org.harambee.identity.UserName;
import org.harambee.identity.accounts.Accounts;
import org.harambee.identity.accounts.Joining;
import org.harambee.identity.accounts.NewPerson;
import org.harambee.identity.accounts.Passwords;
import org.harambee.identity.accounts.Secret;
import org.harambee.identity.accounts.Typed;
import org.harambee.identity.sessions.Sessions;
import org.harambee.ui.Form;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Does what a link is for and uses it up, both or neither. */
@Component
class OneTimeLinkUse {
    private final OneTimeLinks links;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final TransactionTemplate transaction;

    /** What came of it. */
    sealed interface Outcome {
        record Done(PersonId person) implements Outcome {}

        /** The form now says what has to be changed; the link still works. */
        record Refused() implements Outcome {}

        /** Someone was faster, or the link has expired meanwhile. */
        record Gone() implements Outcome {}
    }

    OneTimeLinkUse(
            OneTimeLinks links,
            Accounts accounts,
            Passwords passwords,
            Sessions sessions,
            TransactionTemplate transaction) {
        this.links = links;
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.transaction = transaction;
    }

    Outcome attempt(Secret secret, OneTimeLink link, Form form) {
        return switch (link) {
            case OneTimeLink.FirstAdministrator first -> begin(secret, form);
            case OneTimeLink.LostPassword lost -> renew(secret, lost, form);
        };
    }

    private Outcome begin(Secret secret, Form form) {
        Optional<UserName> name = Typed.userName(form);
        String password = Typed.newPassword(form, "new-password", form.value("user-name"));
        if (form.refused() || name.isEmpty()) {
            return new Outcome.Refused();
        }
        NewPerson person = new NewPerson(name.get(), null, passwords.hash(password), true, null, null);
        return once(secret, () -> switch (accounts.add(person)) {
            case Joining.Joined joined -> new Outcome.Done(joined.person());
            case Joining.NameTaken taken -> {
                form.refuse(
                        "user-name",
                        "identity-user-name-taken",
                        "name",
                        person.name().value());
                yield new Outcome.Refused();
            }
        });
    }

    private Outcome renew(Secret secret, OneTimeLink.LostPassword lost, Form form) {
        String password = Typed.newPassword(form, "new-password", lost.userName());
        if (form.refused()) {
            return new Outcome.Refused();
        }
        String hash = passwords.hash(password);
        return once(secret, () -> {
            accounts.changePassword(lost.person(), hash);
            sessions.endAll(lost.person());
            return new Outcome.Done(lost.person());
        });
    }

    private Outcome once(Secret secret, Supplier<Outcome> act) {
        return transaction.execute(status -> {
            Outcome outcome = links.use(secret) ? act.get() : new Outcome.Gone();
            if (!(outcome instanceof Outcome.Done)) {
                status.setRollbackOnly();
            }
            return outcome;
        });
    }
}
