package org.harambee.innovation.support;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.Affiliates;
import org.harambee.innovation.ideas.Idea;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.harambee.ui.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who supports which idea: each person once. */
@Repository
public class Supports {
    private static final String ACT = "innovation-act-support";

    private final JdbcClient database;
    private final Affiliates affiliates;
    private final Acts acts;
    private final Clock clock;

    Supports(JdbcClient database, Affiliates affiliates, Acts acts, Clock clock) {
        this.database = database;
        this.affiliates = affiliates;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Those who support an idea.
     *
     * @param groups by affiliate, the largest first; those who act for none are last, under an empty name
     * @param own whether the viewer is one of them
     */
    public record Seen(int all, List<Group> groups, boolean own) {}

    public record Group(String affiliate, int count) {}

    private record Row(@Nullable UUID affiliate, int count, boolean own) {}

    public Seen seen(Idea idea, Viewer viewer) {
        List<Row> rows = database.sql("select affiliate_id, count(*), coalesce(bool_or(person_id = :viewer), false)"
                        + " from innovation.support where idea_id = :idea"
                        + " group by affiliate_id order by affiliate_id is null, count(*) desc, affiliate_id")
                .param("viewer", viewer.personId(), Types.OTHER)
                .param("idea", idea.id().value())
                .query((row, number) -> new Row(row.getObject(1, UUID.class), row.getInt(2), row.getBoolean(3)))
                .list();
        Map<AffiliateId, Affiliate> named = rows.isEmpty()
                ? Map.of()
                : affiliates.named(rows.stream()
                        .map(Row::affiliate)
                        .filter(Objects::nonNull)
                        .map(AffiliateId::new)
                        .toList());
        return new Seen(
                rows.stream().mapToInt(Row::count).sum(),
                rows.stream().map(row -> group(row, named)).toList(),
                rows.stream().anyMatch(Row::own));
    }

    private static Group group(Row row, Map<AffiliateId, Affiliate> named) {
        UUID affiliate = row.affiliate();
        return new Group(
                Optional.ofNullable(affiliate)
                        .map(AffiliateId::new)
                        .map(named::get)
                        .map(Affiliate::name)
                        .orElse(""),
                row.count());
    }

    /** Says that the actor supports it; said twice, it stays one support. */
    @Transactional
    public void give(Idea idea, String path, Actor actor) {
        if (added(idea, actor)) {
            String title = Objects.requireNonNullElse(idea.napkin().title(), "");
            acts.record(new Act(idea.partnership(), actor, ACT, path, title));
        }
    }

    private boolean added(Idea idea, Actor actor) {
        return database.sql("insert into innovation.support (partnership_id, idea_id, person_id, affiliate_id, at)"
                                + " values (?, ?, ?, ?, ?) on conflict do nothing")
                        .param(idea.partnership().value())
                        .param(idea.id().value())
                        .param(actor.person().value())
                        .param(actor.affiliateValue())
                        .param(clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Takes the support back and keeps no trace of it. */
    @Transactional
    public void takeBack(Idea idea, String path, Actor actor) {
        int gone = database.sql("delete from innovation.support where idea_id = ? and person_id = ?")
                .param(idea.id().value())
                .param(actor.person().value())
                .update();
        if (gone > 0) {
            acts.forget(idea.partnership(), actor.person(), ACT, path);
        }
    }
}
