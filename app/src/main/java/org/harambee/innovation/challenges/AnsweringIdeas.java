package org.harambee.innovation.challenges;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.harambee.innovation.IdeaId;
import org.harambee.innovation.ideas.Idea;
import org.harambee.innovation.ideas.IdeaState;
import org.harambee.innovation.ideas.Ideas;
import org.harambee.partnership.PartnershipId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ideas that answer a challenge. */
@Repository
class AnsweringIdeas {
    private static final int MOST = 20;

    private final JdbcClient database;
    private final Ideas ideas;

    AnsweringIdeas(JdbcClient database, Ideas ideas) {
        this.database = database;
        this.ideas = ideas;
    }

    /** The newest of those that all may read. */
    List<Idea> to(PartnershipId partnership, Challenge challenge) {
        List<IdeaId> ids = database
                .sql("select idea_id from innovation.idea_challenge where challenge_id = ?"
                        + " order by idea_id desc limit ?")
                .params(challenge.id().value(), MOST)
                .query(UUID.class)
                .list()
                .stream()
                .map(IdeaId::new)
                .toList();
        Map<IdeaId, Idea> named = ids.isEmpty() ? Map.of() : ideas.named(partnership, ids);
        return ids.stream()
                .map(named::get)
                .filter(Objects::nonNull)
                .filter(idea -> idea.state() == IdeaState.OPEN && idea.napkin().title() != null)
                .toList();
    }
}
