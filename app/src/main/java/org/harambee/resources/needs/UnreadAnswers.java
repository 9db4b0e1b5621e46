package org.harambee.resources.needs;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.Memberships;
import org.harambee.identity.PersonId;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.Partnerships;
import org.harambee.ui.NeedsYou;
import org.harambee.ui.Said;
import org.harambee.ui.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells who asked for help, and the coordinators of who needs it, that somebody can help, until they have read it. */
@Component
class UnreadAnswers implements NeedsYou {
    private final JdbcClient database;
    private final Partnerships partnerships;
    private final Memberships memberships;

    UnreadAnswers(JdbcClient database, Partnerships partnerships, Memberships memberships) {
        this.database = database;
        this.partnerships = partnerships;
        this.memberships = memberships;
    }

    /** A need with the number of answers that nobody has read yet. */
    private record Unread(UUID partnership, String code, String what, int count) {}

    @Override
    public List<Line> linesFor(Viewer viewer) {
        return viewer.id().map(PersonId::new).stream()
                .flatMap(person -> unread(person).stream())
                .collect(Collectors.collectingAndThen(Collectors.toList(), found -> lines(found, viewer)));
    }

    private List<Line> lines(List<Unread> unread, Viewer viewer) {
        if (unread.isEmpty()) {
            return List.of();
        }
        Map<UUID, String> paths = partnerships.all(viewer).stream()
                .collect(Collectors.toMap(one -> one.id().value(), Partnership::path));
        return unread.stream()
                .filter(one -> paths.containsKey(one.partnership()))
                .map(one -> new Line(
                        Said.of("resources-needs-you", "count", one.count(), "what", one.what()),
                        paths.get(one.partnership()) + "/needs/" + one.code() + "#answers"))
                .toList();
    }

    private List<Unread> unread(PersonId person) {
        UUID[] coordinated = memberships.coordinatedBy(person).stream()
                .map(AffiliateId::value)
                .toArray(UUID[]::new);
        return database.sql("select n.partnership_id, n.code, n.what, count(*) from resources.need n"
                        + " join resources.need_answer a on a.need_id = n.id and a.seen_at is null"
                        + " where n.state = 'open' and (n.asked_by = ? or n.affiliate_id = any(?))"
                        + " group by n.id order by n.id")
                .params(person.value(), coordinated)
                .query((row, number) ->
                        new Unread(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getInt(4)))
                .list();
    }
}
