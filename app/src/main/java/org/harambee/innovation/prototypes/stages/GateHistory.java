package org.harambee.innovation.prototypes.stages;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.harambee.innovation.PrototypeId;
import org.harambee.innovation.prototypes.Signature;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what happened at the gates of prototypes, in the words of that time. */
@Repository
class GateHistory {
    private final JdbcClient database;

    GateHistory(JdbcClient database) {
        this.database = database;
    }

    /** The last in front. */
    List<Gate> gates(PrototypeId prototype) {
        Map<UUID, List<Stage.Check>> promised = promised(prototype);
        return database.sql("select * from innovation.prototype_gate where prototype_id = ? order by at desc, id desc")
                .param(prototype.value())
                .query((row, number) -> new Gate(
                        new Stage(
                                row.getInt("stage"),
                                row.getString("word"),
                                row.getString("title"),
                                promised.getOrDefault(row.getObject("id", UUID.class), List.of())),
                        row.getBoolean("passed"),
                        row.getString("reason"),
                        Signature.of(row)))
                .list();
    }

    /** Every tick, and every one that was taken away again; the last in front. */
    List<Tick> ticks(PrototypeId prototype) {
        return database.sql("select * from innovation.prototype_tick where prototype_id = ? order by at desc, id desc")
                .param(prototype.value())
                .query((row, number) -> new Tick(
                        row.getInt("stage"),
                        row.getString("word"),
                        row.getString("text"),
                        row.getBoolean("holds"),
                        Signature.of(row)))
                .list();
    }

    // each goes by the id of its gate
    private Map<UUID, List<Stage.Check>> promised(PrototypeId prototype) {
        return database
                .sql("select p.gate_id id, p.word, p.text, p.ticked_at, p.ticked_by, p.ticked_for"
                        + " from innovation.prototype_promise p join innovation.prototype_gate g on g.id = p.gate_id"
                        + " where g.prototype_id = ? order by p.position")
                .param(prototype.value())
                .query((row, number) -> Stages.check(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Stage.Check::id));
    }
}
