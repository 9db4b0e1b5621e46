package org.harambee.innovation.ideas;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.harambee.partnership.PartnershipId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The titles of a partnership's open ideas, by their runs of letters: the newest only where there are very many, and up to
 * half a minute old, which the database's own look-up beside it makes up for. About a kilobyte a title, for as many
 * partnerships as people write ideas in at the same time.
 */
@Repository
class Titles {
    private static final int NEWEST = 5_000;
    private static final int PARTNERSHIPS = 8;

    private final JdbcClient database;
    private final Cache<PartnershipId, LetterRuns> known = Caffeine.newBuilder()
            .maximumSize(PARTNERSHIPS)
            .expireAfterWrite(Duration.ofSeconds(30))
            .build();

    Titles(JdbcClient database) {
        this.database = database;
    }

    /** The ideas whose titles look like a folded one, the likest first. */
    List<UUID> like(PartnershipId partnership, String folded, int most) {
        return known.get(partnership, this::read).like(folded, most);
    }

    private LetterRuns read(PartnershipId partnership) {
        return new LetterRuns(database.sql("select id, folded from innovation.idea"
                        + " where partnership_id = ? and state = 'open' and title is not null order by id desc limit ?")
                .params(partnership.value(), NEWEST)
                .query((row, number) -> new LetterRuns.Title(row.getObject("id", UUID.class), row.getString("folded")))
                .list());
    }
}
