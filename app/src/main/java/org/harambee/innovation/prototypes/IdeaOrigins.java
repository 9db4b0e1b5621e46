package org.harambee.innovation.prototypes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.harambee.innovation.IdeaId;
import org.harambee.innovation.ideas.Idea;
import org.harambee.innovation.ideas.IdeaState;
import org.harambee.innovation.ideas.Ideas;
import org.harambee.partnership.PartnershipId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the ideas that prototypes come from, and the selection that chose them. */
@Repository
class IdeaOrigins {
    private final JdbcClient database;
    private final Ideas ideas;

    IdeaOrigins(JdbcClient database, Ideas ideas) {
        this.database = database;
        this.ideas = ideas;
    }

    /** The idea of an address, as far as a prototype can begin from it. */
    Optional<IdeaOrigin> find(PartnershipId partnership, String address) {
        return ideas.find(partnership, address)
                .filter(idea -> idea.state() == IdeaState.OPEN && idea.napkin().title() != null)
                .map(idea -> new IdeaOrigin(idea, chosenBy(idea)));
    }

    /** The idea a prototype began from, with the selection that had chosen it then. */
    Optional<IdeaOrigin> of(Prototype prototype) {
        UUID idea = prototype.origin().idea();
        return idea == null
                ? Optional.empty()
                : Optional.ofNullable(ideas.named(prototype.partnership(), List.of(new IdeaId(idea)))
                                .get(new IdeaId(idea)))
                        .map(found -> new IdeaOrigin(
                                found, ofSelection(found, prototype.origin().selection())));
    }

    private IdeaOrigin.@Nullable ChosenBy chosenBy(Idea idea) {
        return chosen(idea, "order by d.at desc limit 1", null);
    }

    private IdeaOrigin.@Nullable ChosenBy ofSelection(Idea idea, @Nullable UUID selection) {
        return selection == null ? null : chosen(idea, "and s.id = ?", selection);
    }

    private IdeaOrigin.@Nullable ChosenBy chosen(Idea idea, String which, @Nullable UUID selection) {
        var statement = database.sql("select s.id, s.code, s.title, s.unit, s.currency, c.cost"
                        + " from innovation.selection s"
                        + " join innovation.selection_decision d on d.selection_id = s.id"
                        + " join innovation.selection_idea c on c.selection_id = s.id and c.number = any(d.ideas)"
                        + " where s.partnership_id = ? and c.idea_id = ? " + which)
                .param(idea.partnership().value())
                .param(idea.id().value());
        return (selection == null ? statement : statement.param(selection))
                .query((row, number) -> new IdeaOrigin.ChosenBy(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getString("title"),
                        row.getString("unit"),
                        row.getBigDecimal("cost"),
                        row.getString("currency")))
                .optional()
                .orElse(null);
    }
}
