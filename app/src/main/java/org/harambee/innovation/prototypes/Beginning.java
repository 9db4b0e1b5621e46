package org.harambee.innovation.prototypes;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.database.Ids;
import org.harambee.innovation.PrototypeId;
import org.harambee.innovation.prototypes.spending.Spending;
import org.harambee.innovation.prototypes.stages.Stages;
import org.harambee.innovation.prototypes.team.Team;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.harambee.partnership.Partnership;
import org.harambee.ui.Addresses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins prototypes and changes what is said of them. */
@Component
public class Beginning {
    private final JdbcClient database;
    private final Prototypes prototypes;
    private final Team team;
    private final Stages stages;
    private final Spending spending;
    private final Acts acts;
    private final Ids ids;
    private final Clock clock;

    Beginning(
            JdbcClient database,
            Prototypes prototypes,
            Team team,
            Stages stages,
            Spending spending,
            Acts acts,
            Ids ids,
            Clock clock) {
        this.database = database;
        this.prototypes = prototypes;
        this.team = team;
        this.stages = stages;
        this.spending = spending;
        this.acts = acts;
        this.ids = ids;
        this.clock = clock;
    }

    /** Begins one, with whoever begins it as its team. */
    @Transactional
    public Prototype begin(Partnership partnership, Facts facts, Optional<IdeaOrigin> origin, Actor by) {
        PrototypeId id = new PrototypeId(ids.next());
        fill(
                        "insert into innovation.prototype (id, partnership_id, code, title, slug, about, language, budget, currency,"
                                + " fund, idea_id, chosen, selection_id, began_at, began_by, began_for, changed_at) values"
                                + " (:id, :partnership, :code, :title, :slug, :about, :language, :budget, :currency, :fund,"
                                + " :idea, :chosen, :selection, :now, :person, :affiliate, :now)",
                        facts)
                .param("id", id.value())
                .param("partnership", partnership.id().value())
                .param("code", ids.code())
                .param("idea", origin.map(from -> from.idea().id().value()).orElse(null), Types.OTHER)
                .param("chosen", origin.filter(IdeaOrigin::chosen).isPresent())
                .param("selection", selection(origin).orElse(null), Types.OTHER)
                .param("person", by.person().value())
                .param("affiliate", by.affiliateValue(), Types.OTHER)
                .update();
        team.join(partnership.id(), id, by, "");
        stages.setUp(partnership.id(), id);
        Prototype prototype = prototypes.find(id).orElseThrow();
        record(partnership, "innovation-act-prototype", prototype, by);
        return prototype;
    }

    /**
     * Says other things of it.
     *
     * @param version the version the person had before them when they began to type
     * @return nothing where somebody else has changed or ended it meanwhile
     */
    @Transactional
    Optional<Prototype> revise(Partnership partnership, Prototype prototype, Facts facts, int version, Actor by) {
        Prototype held = prototypes.held(prototype.id());
        if (held.facts().same(facts)) {
            return Optional.of(held);
        }
        if (held.version() != version || !held.running() || recounted(held, facts)) {
            return Optional.empty();
        }
        fill(
                        "update innovation.prototype set title = :title, slug = :slug, about = :about, language = :language,"
                                + " budget = :budget, currency = :currency, fund = :fund, changed_at = :now,"
                                + " version = version + 1 where id = :id",
                        facts)
                .param("id", prototype.id().value())
                .update();
        Prototype revised = prototypes.find(prototype.id()).orElseThrow();
        record(partnership, "innovation-act-prototype-changed", revised, by);
        return Optional.of(revised);
    }

    // asked under the lock: what was spent meanwhile is counted in the currency it had
    private boolean recounted(Prototype held, Facts facts) {
        return !Objects.equals(held.facts().currency(), facts.currency()) && spending.any(held.id());
    }

    private JdbcClient.StatementSpec fill(String sql, Facts facts) {
        return database.sql(sql)
                .param("title", facts.title())
                .param("slug", Addresses.slug(facts.title()))
                .param("about", facts.about())
                .param("language", facts.language(), Types.VARCHAR)
                .param("budget", facts.budget(), Types.NUMERIC)
                .param("currency", facts.currency(), Types.VARCHAR)
                .param("fund", facts.fund())
                .param("now", now());
    }

    private static Optional<UUID> selection(Optional<IdeaOrigin> origin) {
        return origin.flatMap(from -> Optional.ofNullable(from.selection())).map(IdeaOrigin.ChosenBy::id);
    }

    private void record(Partnership partnership, String kind, Prototype prototype, Actor by) {
        String path = prototype.path(partnership.path());
        acts.record(new Act(partnership.id(), by, kind, path, prototype.facts().title()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
