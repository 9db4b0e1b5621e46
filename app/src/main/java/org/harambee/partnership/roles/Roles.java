package org.harambee.partnership.roles;

import org.harambee.affiliates.Actor;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.partners.Partner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what partners say about their part. */
@Repository
class Roles {
    private final JdbcClient database;
    private final Acts acts;

    Roles(JdbcClient database, Acts acts) {
        this.database = database;
        this.acts = acts;
    }

    /** What the partner now says itself needs no evidence from elsewhere. */
    @Transactional
    void change(Partnership partnership, Partner partner, String role, Actor by) {
        int changed = database.sql("update partnership.partner set role = ?, evidence = null"
                        + " where id = ? and left_at is null and role <> ?")
                .param(role)
                .param(partner.id())
                .param(role)
                .update();
        if (changed == 1) {
            acts.record(new Act(
                    partnership.id(),
                    by,
                    "partnership-act-role",
                    partner.path(partnership.path()),
                    partner.affiliate().name()));
        }
    }
}
