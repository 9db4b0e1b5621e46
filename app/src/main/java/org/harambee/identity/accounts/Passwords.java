package org.harambee.identity.accounts;

import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Keeps passwords as Argon2id. Each takes 19 MiB while it is worked on, so no more than two are at once. */
@Component
public class Passwords {
    private static final int AT_ONCE = 2;
    /** Of no password anyone knows: compared with where there is no person, so that both take as long. */
    private static final String NOBODYS =
            "$argon2id$v=19$m=19456,t=2,p=1$LMGSKHa5cuyq91pEv3TVDw$AU6VXeYYVghOg5Ld79gmuPpZi+Qzok0/of4KY5DLGwo";

    private final Argon2PasswordEncoder argon = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    public String hash(String password) {
        return inTurn(() -> argon.encode(normal(password)));
    }

    /** Whether it is the password of this hash; never, but as slowly, where there is none. */
    public boolean match(String password, @Nullable String hash) {
        boolean same = inTurn(() -> argon.matches(normal(password), hash == null ? NOBODYS : hash));
        return same && hash != null;
    }

    // the same letters, whatever keyboard they come from
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
