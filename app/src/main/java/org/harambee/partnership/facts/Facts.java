package org.harambee.partnership.facts;

import java.util.List;
import org.harambee.partnership.Evidence;
import org.harambee.partnership.PartnershipId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what is known about partnerships. */
@Repository
public class Facts {
    private final JdbcClient database;

    Facts(JdbcClient database) {
        this.database = database;
    }

    public List<Fact> of(PartnershipId partnership) {
        return database.sql("select text, evidence from partnership.fact where partnership_id = ? order by place")
                .param(partnership.value())
                .query((row, number) -> new Fact(row.getString("text"), Evidence.read(row.getString("evidence"))))
                .list();
    }
}
