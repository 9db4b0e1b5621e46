package org.harambee.innovation.ideas;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.harambee.innovation.IdeaId;
import org.harambee.partnership.PartnershipId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds the ideas of partnerships, for the pages of ideas and for juries, selections and prototypes. Whether a viewer
 * may see one is not decided here but where a partnership is found, and by {@link IdeaState}.
 */
@Repository
public class Ideas {
    private static final int CODE_LENGTH = 6;
    private static final String IDEA = "select " + IdeaRow.COLUMNS + " from innovation.idea where partnership_id = ? ";

    private final JdbcClient database;

    Ideas(JdbcClient database) {
        this.database = database;
    }

    /** The idea of an address such as {@code K7Q2MX-a-title}, whatever its state; only its first six characters decide. */
    public Optional<Idea> find(PartnershipId partnership, String address) {
        boolean coded = address.length() == CODE_LENGTH
                || (address.length() > CODE_LENGTH && address.charAt(CODE_LENGTH) == '-');
        return coded
                ? database.sql(IDEA + "and code = ?")
                        .param(partnership.value())
                        .param(address.substring(0, CODE_LENGTH).toUpperCase(Locale.ROOT))
                        .query(IdeaRow::idea)
                        .optional()
                : Optional.empty();
    }

    /** The ideas of these ids, whatever their state; an id of another partnership is left out. */
    public Map<IdeaId, Idea> named(PartnershipId partnership, Collection<IdeaId> ids) {
        return database
                .sql(IDEA + "and id = any(?)")
                .param(partnership.value())
                .param(values(ids))
                .query(IdeaRow::idea)
                .list()
                .stream()
                .collect(Collectors.toMap(Idea::id, Function.identity()));
    }

    /** The ideas that were chosen to be worked out, in the order in which they were put. */
    public List<Idea> concepts(PartnershipId partnership) {
        return database.sql(IDEA + "and concept and state = 'open' order by place, id")
                .param(partnership.value())
                .query(IdeaRow::idea)
                .list();
    }

    /** Of these ideas, who wrote them and for whom they act, in the order in which they came. */
    public Map<IdeaId, List<IdeaAuthor>> authors(Collection<IdeaId> ids) {
        return database
                .sql("select idea_id, person_id, affiliate_id, accepted_at is not null accepted"
                        + " from innovation.idea_author where idea_id = any(?) order by idea_id, position")
                .param(values(ids))
                .query(IdeaAuthor::read)
                .list()
                .stream()
                .filter(IdeaAuthor::accepted)
                .collect(Collectors.groupingBy(IdeaAuthor::idea));
    }

    private static @Nullable UUID[] values(Collection<IdeaId> ids) {
        return ids.stream().map(IdeaId::value).distinct().toArray(UUID[]::new);
    }
}
