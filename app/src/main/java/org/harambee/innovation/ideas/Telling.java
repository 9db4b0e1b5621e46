package org.harambee.innovation.ideas;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.database.Ids;
import org.harambee.innovation.IdeaId;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.harambee.partnership.Evidence;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds ideas, each with those whose it is. */
@Component
public class Telling {
    private final JdbcClient database;
    private final IdeaWriting writing;
    private final Ids ids;
    private final Clock clock;
    private final Acts acts;

    Telling(JdbcClient database, IdeaWriting writing, Ids ids, Clock clock, Acts acts) {
        this.database = database;
        this.writing = writing;
        this.ids = ids;
        this.clock = clock;
        this.acts = acts;
    }

    /**
     * An address for an idea that is about to be told.
     *
     * @param code drawn for it, and so hardly ever taken; if it is, the idea gets another
     */
    record Foreseen(String code, String path) {}

    Foreseen foresee(Partnership partnership, Napkin napkin) {
        String code = ids.code();
        return new Foreseen(code, Idea.path(partnership.path(), code, IdeaWriting.slug(napkin)));
    }

    /** Adds an idea of the person who acts, and returns its address: the foreseen one, if it is free. */
    @Transactional
    String tell(Partnership partnership, Foreseen foreseen, Napkin napkin, Answers asked, Actor by) {
        Map<String, @Nullable Object> origin = new LinkedHashMap<>();
        origin.put("code", foreseen.code());
        origin.put("told_at", now());
        origin.put("told_by", by.person().value());
        origin.put("told_for", by.affiliateValue());
        origin.put("call_id", asked.call().map(call -> call.id().value()).orElse(null));
        IdeaWriting.Written written = writing.insertOf(by, partnership.id(), napkin, origin);
        asked.challenge().ifPresent(challenge -> answer(partnership.id(), written.id(), challenge));
        String path = Idea.path(partnership.path(), written.code(), written.slug());
        acts.record(new Act(
                partnership.id(), by, "innovation-act-idea", path, Objects.requireNonNullElse(napkin.title(), "")));
        return path;
    }

    /** Adds an idea that is known from elsewhere, for the example world; it is nobody's here. */
    @Transactional
    public void load(PartnershipId partnership, Napkin napkin, int place, @Nullable Evidence evidence) {
        Map<String, @Nullable Object> origin = new LinkedHashMap<>();
        origin.put("concept", true);
        origin.put("place", place);
        origin.put("evidence", evidence == null ? null : evidence.json());
        writing.insert(partnership, napkin, origin);
    }

    private void answer(PartnershipId partnership, IdeaId idea, UUID challenge) {
        database.sql("insert into innovation.idea_challenge (partnership_id, idea_id, challenge_id) values (?, ?, ?)")
                .params(partnership.value(), idea.value(), challenge)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
