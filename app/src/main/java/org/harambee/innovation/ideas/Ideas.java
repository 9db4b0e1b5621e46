package org.harambee.innovation.ideas;

import java.util.Collection;
import java.util.HashMap;
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
    /** The source of what was told here; its ID there is its code. */
    public static final String HERE = "here";

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

    /** How an idea is known where it was brought from. */
    public record Elsewhere(String source, String id) {}

    /** Of ideas known from elsewhere, those that are here. */
    public Map<Elsewhere, Idea> ofElsewhere(PartnershipId partnership, Collection<Elsewhere> keys) {
        Map<Elsewhere, Idea> found = new HashMap<>();
        database.sql("select external_id, " + IdeaRow.COLUMNS + " from innovation.idea where partnership_id = ?"
                        + " and ((source, external_id) in (select * from unnest(?::text[], ?::text[]))"
                        + " or source is null and code = any(?))")
                .param(partnership.value())
                .param(keys.stream().map(Elsewhere::source).toArray(String[]::new))
                .param(keys.stream().map(Elsewhere::id).toArray(String[]::new))
                .param(keys.stream()
                        .filter(key -> key.source().equals(HERE))
                        .map(Elsewhere::id)
                        .toArray(String[]::new))
                .query((row, number) -> {
                    Idea idea = IdeaRow.idea(row, number);
                    return found.put(elsewhere(idea, row.getString("external_id")), idea);
                })
                .list();
        return found;
    }

    static Elsewhere elsewhere(Idea idea, @Nullable String externalId) {
        String source = idea.origin().source();
        return source == null || externalId == null
                ? new Elsewhere(HERE, idea.code())
                : new Elsewhere(source, externalId);
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
