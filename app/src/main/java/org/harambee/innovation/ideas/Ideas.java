package org.harambee.innovation.ideas;

import java.util.List;
import org.harambee.partnership.Evidence;
import org.harambee.partnership.PartnershipId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the ideas of partnerships. */
@Repository
public class Ideas {
    private final JdbcClient database;

    Ideas(JdbcClient database) {
        this.database = database;
    }

    public List<Idea> of(PartnershipId partnership) {
        return database.sql("select code, title, text, evidence from innovation.idea where partnership_id = ?"
                        + " order by place, id")
                .param(partnership.value())
                .query((row, number) -> new Idea(
                        row.getString("code"),
                        row.getString("title"),
                        row.getString("text"),
                        Evidence.read(row.getString("evidence"))))
                .list();
    }
}
