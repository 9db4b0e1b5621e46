package org.harambee.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does what a form asks for once, however often it is sent: a second click, a page that is loaded again, a weak line.
 * The form carries a key made when it was shown ({@code ui/frame/once.jte}); sent again with the same words it leads
 * where it led before.
 */
@Component
public class Once {
    static final String FIELD = "once";
    private static final Duration KEPT = Duration.ofDays(7);
    private static final Duration BETWEEN_FORGETTING = Duration.ofHours(1);
    private static final String NOWHERE_YET = "";

    private final JdbcClient database;
    private final Clock clock;
    private final AtomicReference<OffsetDateTime> forgetting = new AtomicReference<>(OffsetDateTime.MIN);

    Once(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param act adds something and tells its path */
    @Transactional
    public String sent(Form form, UUID person, Supplier<String> act) {
        return attempted(form, person, () -> Optional.of(act.get())).orElseThrow();
    }

    /** @param act adds something and tells its path, or refuses and tells nothing: then the form may be sent again */
    @Transactional
    public Optional<String> attempted(Form form, UUID person, Supplier<Optional<String>> act) {
        return attempted(form, person, NOWHERE_YET, act);
    }

    /**
     * The same where the path is known before, which takes a statement less.
     *
     * @param foreseen the path that the act will most likely tell; it may tell another
     */
    @Transactional
    public Optional<String> attempted(Form form, UUID person, String foreseen, Supplier<Optional<String>> act) {
        Optional<UUID> key = form.key();
        if (key.isEmpty()) {
            return act.get();
        }
        byte[] content = form.digest();
        // a second click waits here until the first has come to its end
        if (!first(person, key.get(), content, foreseen)) {
            return Optional.of(before(person, key.get(), content));
        }
        Optional<String> path = act.get();
        if (!path.equals(Optional.of(foreseen))) {
            settle(person, key.get(), content, path);
        }
        return path;
    }

    private boolean first(UUID person, UUID key, byte[] content, String path) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        forget(now);
        return database.sql("insert into ui.sent (person_id, form_key, content, path, at) values (?, ?, ?, ?, ?)"
                                + " on conflict do nothing")
                        .params(person, key, content, path, now)
                        .update()
                == 1;
    }

    private void forget(OffsetDateTime now) {
        OffsetDateTime due = forgetting.get();
        // not at each form: it costs as much as what the form is sent for
        if (!now.isBefore(due) && forgetting.compareAndSet(due, now.plus(BETWEEN_FORGETTING))) {
            database.sql("delete from ui.sent where at < ?")
                    .param(now.minus(KEPT))
                    .update();
        }
    }

    private String before(UUID person, UUID key, byte[] content) {
        return database.sql("select path from ui.sent where person_id = ? and form_key = ? and content = ?")
                .params(person, key, content)
                .query(String.class)
                .single();
    }

    private void settle(UUID person, UUID key, byte[] content, Optional<String> path) {
        String where = " where person_id = ? and form_key = ? and content = ?";
        path.map(to -> database.sql("update ui.sent set path = ?" + where).param(to))
                .orElseGet(() -> database.sql("delete from ui.sent" + where))
                .param(person)
                .param(key)
                .param(content)
                .update();
    }
}
