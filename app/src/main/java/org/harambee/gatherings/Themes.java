package org.harambee.gatherings;

import java.util.List;
import org.harambee.ui.Changes;
import org.harambee.ui.Unchanged;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The themes of a gathering: free words, as its sessions use them. */
@Repository
public class Themes {
    private final JdbcClient database;
    private final Unchanged<GatheringId, List<String>> known;

    Themes(JdbcClient database, Changes changes) {
        this.database = database;
        this.known = new Unchanged<>(changes, this::inUse);
    }

    public List<String> of(Gathering gathering) {
        return known.of(gathering.id());
    }

    private List<String> inUse(GatheringId gathering) {
        return database.sql("select distinct unnest(themes) theme from gatherings.session"
                        + " where gathering_id = ? order by theme")
                .param(gathering.value())
                .query(String.class)
                .list();
    }
}
