package org.harambee.innovation.prototypes.stages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.harambee.database.Ids;
import org.harambee.innovation.PrototypeId;
import org.harambee.innovation.prototypes.Signature;
import org.harambee.partnership.PartnershipId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds the stages of prototypes. */
@Repository
public class Stages {
    private final JdbcClient database;
    private final Ids ids;

    Stages(JdbcClient database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    /** The stages in their order. */
    public List<Stage> of(PrototypeId prototype) {
        Map<Integer, Stage> stages = new LinkedHashMap<>();
        Map<Integer, List<Stage.Check>> checks = new HashMap<>();
        database.sql("select s.position stage, s.word stage_word, s.title, c.* from innovation.prototype_stage s"
                        + " left join innovation.prototype_check c"
                        + " on c.prototype_id = s.prototype_id and c.stage = s.position"
                        + " where s.prototype_id = ? order by s.position, c.position")
                .param(prototype.value())
                .query(row -> {
                    int position = row.getInt("stage");
                    List<Stage.Check> own = checks.computeIfAbsent(position, one -> new ArrayList<>());
                    if (row.getObject("id") != null) {
                        own.add(check(row));
                    }
                    stages.put(position, new Stage(position, row.getString("stage_word"), row.getString("title"), own));
                });
        return List.copyOf(stages.values());
    }

    /** Of each of these prototypes the stage it is at, without its checks; none where all are passed. */
    public Map<PrototypeId, Stage> current(Collection<PrototypeId> of) {
        Map<PrototypeId, Stage> current = new HashMap<>();
        database.sql("select s.prototype_id, s.position, s.word, s.title from innovation.prototype_stage s"
                        + " join innovation.prototype p on p.id = s.prototype_id and p.stage = s.position"
                        + " where p.id = any(?)")
                .param(of.stream().map(PrototypeId::value).toArray(UUID[]::new))
                .query(row -> {
                    current.put(
                            new PrototypeId(row.getObject(1, UUID.class)),
                            new Stage(row.getInt(2), row.getString(3), row.getString(4), List.of()));
                });
        return current;
    }

    /** The stages every prototype begins with. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void setUp(PartnershipId partnership, PrototypeId prototype) {
        int position = 0;
        for (UsualStage usual : UsualStage.values()) {
            add(partnership, prototype, ++position, usual.word(), "");
            int number = 0;
            for (String check : usual.checks()) {
                check(partnership, prototype, position, ++number, new Stage.Check(ids.next(), check, "", null));
            }
        }
    }

    void add(PartnershipId partnership, PrototypeId prototype, int position, @Nullable String word, String title) {
        database.sql("insert into innovation.prototype_stage (partnership_id, prototype_id, position, word, title)"
                        + " values (?, ?, ?, ?, ?)")
                .param(partnership.value())
                .param(prototype.value())
                .param(position)
                .param(word)
                .param(title)
                .update();
    }

    void check(PartnershipId partnership, PrototypeId prototype, int stage, int position, Stage.Check check) {
        Signature ticked = check.ticked();
        database.sql("insert into innovation.prototype_check (id, partnership_id, prototype_id, stage, position, word,"
                        + " text, ticked_at, ticked_by, ticked_for) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(check.id())
                .param(partnership.value())
                .param(prototype.value())
                .param(stage)
                .param(position)
                .param(check.word())
                .param(check.text())
                .param(ticked == null ? null : ticked.at().atOffset(ZoneOffset.UTC))
                .param(ticked == null ? null : ticked.personId())
                .param(ticked == null ? null : ticked.affiliateId())
                .update();
    }

    static Stage.Check check(ResultSet row) throws SQLException {
        return new Stage.Check(
                row.getObject("id", UUID.class),
                row.getString("word"),
                row.getString("text"),
                Signature.ifDone(row, "ticked_by", "ticked_for", "ticked_at"));
    }
}
