package org.harambee.innovation.guests;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.harambee.innovation.Call;
import org.harambee.innovation.ideas.Idea;
import org.harambee.innovation.ideas.IdeaState;
import org.harambee.innovation.ideas.IdeaWriting;
import org.harambee.innovation.ideas.Ideas;
import org.harambee.innovation.ideas.Napkin;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipId;
import org.harambee.ui.Changes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what guests tell until somebody with a mandate has looked at it. */
@Repository
class GuestIdeas {
    /** Where so many wait in a partnership, nobody looks; more would only bury them. */
    static final int MOST_WAITING = 500;

    private final JdbcClient database;
    private final Ideas ideas;
    private final IdeaWriting writing;
    private final Clock clock;
    private final Changes changes;

    GuestIdeas(JdbcClient database, Ideas ideas, IdeaWriting writing, Clock clock, Changes changes) {
        this.database = database;
        this.ideas = ideas;
        this.writing = writing;
        this.clock = clock;
        this.changes = changes;
    }

    /** Keeps an idea, waiting, and returns where its guest finds it. */
    @Transactional
    String tell(Partnership partnership, Napkin napkin, Call call, UUID guest) {
        Map<String, @Nullable Object> origin = new LinkedHashMap<>();
        origin.put("state", IdeaState.WAITING.word());
        origin.put("told_at", clock.instant().atOffset(ZoneOffset.UTC));
        origin.put("guest_id", guest);
        origin.put("call_id", call.id().value());
        String code = writing.insert(partnership.id(), napkin, origin).code();
        changes.announce();
        return partnership.path() + "/guest-ideas/" + code;
    }

    /** The idea of a code if it is this guest's. */
    Optional<Idea> own(PartnershipId partnership, String code, Optional<UUID> guest) {
        return ideas.find(partnership, code)
                .filter(idea ->
                        guest.isPresent() && guest.get().equals(idea.origin().guest()));
    }

    /** Changes one's own while nobody has let it in. */
    @Transactional
    boolean change(Idea idea, Napkin napkin) {
        changes.announce();
        return idea.state() == IdeaState.WAITING && writing.update(idea, napkin, idea.version(), null);
    }

    /** Takes one's own back, whether or not it was let in. */
    @Transactional
    void withdraw(Idea idea) {
        database.sql("update innovation.idea set state = 'withdrawn', version = version + 1"
                        + " where id = ? and state in ('waiting', 'open')")
                .param(idea.id().value())
                .update();
        changes.announce();
    }

    int waiting(PartnershipId partnership) {
        return database.sql("select count(*) from innovation.idea where partnership_id = ? and state = 'waiting'")
                .param(partnership.value())
                .query(Integer.class)
                .single();
    }
}
