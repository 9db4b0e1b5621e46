package org.harambee.gatherings.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.harambee.ui.OverviewCard;
import org.harambee.ui.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The gatherings of a partnership on its overview, each with the sessions handed in last. */
@Component
@Order(60)
class GatheringsCard implements OverviewCard {
    private static final int MOST = 5;

    private final JdbcClient database;

    GatheringsCard(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Card> of(UUID partnership, String partnershipPath, Viewer viewer) {
        String path = partnershipPath + "/gatherings";
        List<Line> lines = database.sql("""
                        (select name text, slug path, 0 level, starts_on from gatherings.gathering
                            where partnership_id = :partnership order by starts_on desc limit :most)
                        union all
                        (select s.title, g.slug || '/sessions/' || s.code
                                || case when s.title_slug = '' then '' else '-' || s.title_slug end, 1, g.starts_on
                            from gatherings.session s join gatherings.gathering g on g.id = s.gathering_id
                            where s.partnership_id = :partnership
                            order by s.invented, s.submitted_at desc, s.public_id limit :most)
                        order by level, starts_on desc limit :most
                        """)
                .param("partnership", partnership)
                .param("most", MOST)
                .query((row, number) -> new Line(row.getString("text"), path + "/" + row.getString("path")))
                .list();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Card("gatherings-tab", path, lines));
    }
}
