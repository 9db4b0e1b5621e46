package org.harambee.innovation.prototypes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.harambee.innovation.IdeaId;
import org.harambee.innovation.PrototypeId;
import org.harambee.partnership.PartnershipId;
import org.harambee.ui.Worded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds the prototypes of partnerships. */
@Repository
public class Prototypes {
    private static final int CODE_LENGTH = 6;
    private static final String PROTOTYPE = "select * from innovation.prototype where ";

    private final JdbcClient database;

    Prototypes(JdbcClient database) {
        this.database = database;
    }

    /** The prototype of an address: a code, with or without words behind it. */
    public Optional<Prototype> find(PartnershipId partnership, String address) {
        boolean coded = address.length() == CODE_LENGTH
                || (address.length() > CODE_LENGTH && address.charAt(CODE_LENGTH) == '-');
        return coded
                ? database.sql(PROTOTYPE + "partnership_id = ? and code = ?")
                        .param(partnership.value())
                        .param(address.substring(0, CODE_LENGTH).toUpperCase(Locale.ROOT))
                        .query(Prototypes::prototype)
                        .optional()
                : Optional.empty();
    }

    /** The prototype of an id that the program itself holds, such as an event's. */
    public Optional<Prototype> find(PrototypeId id) {
        return database.sql(PROTOTYPE + "id = ?")
                .param(id.value())
                .query(Prototypes::prototype)
                .optional();
    }

    /** Those that run first, in each state the last begun in front. */
    public List<Prototype> of(PartnershipId partnership) {
        return database.sql(PROTOTYPE + "partnership_id = ? order by state <> 'running', state, began_at desc, id desc")
                .param(partnership.value())
                .query(Prototypes::prototype)
                .list();
    }

    /** Those that were begun from an idea, the first begun in front. */
    public List<Prototype> of(IdeaId idea) {
        return database.sql(PROTOTYPE + "idea_id = ? order by began_at, id")
                .param(idea.value())
                .query(Prototypes::prototype)
                .list();
    }

    /** The prototype as it stands, and as it stays until the transaction is over: others wait. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Prototype held(PrototypeId id) {
        return database.sql(PROTOTYPE + "id = ? for update")
                .param(id.value())
                .query(Prototypes::prototype)
                .single();
    }

    private static Prototype prototype(ResultSet row, int number) throws SQLException {
        return new Prototype(
                new PrototypeId(row.getObject("id", UUID.class)),
                new PartnershipId(row.getObject("partnership_id", UUID.class)),
                row.getString("code"),
                row.getString("slug"),
                new Facts(
                        row.getString("title"),
                        row.getString("about"),
                        row.getString("language"),
                        row.getBigDecimal("budget"),
                        row.getString("currency"),
                        row.getString("fund")),
                new Prototype.Origin(
                        row.getObject("idea_id", UUID.class),
                        row.getBoolean("chosen"),
                        row.getObject("selection_id", UUID.class),
                        row.getBoolean("invented"),
                        Signature.of(row, "began_by", "began_for", "began_at")),
                Worded.find(PrototypeState.class, row.getString("state")).orElseThrow(),
                row.getInt("stage"),
                row.getInt("version"));
    }
}
