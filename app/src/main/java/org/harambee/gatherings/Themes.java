package org.harambee.gatherings;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The themes of a gathering: free words, as its sessions use them. */
@Repository
public class Themes {
    private final JdbcClient database;

    Themes(JdbcClient database) {
        this.database = database;
    }

    public List<String> of(Gathering gathering) {
        return database.sql("select distinct unnest(themes) theme from gatherings.session"
                        + " where gathering_id = ? order by theme")
                .param(gathering.id().value())
                .query(String.class)
                .list();
    }
}
