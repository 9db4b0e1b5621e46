package org.harambee.playbook.lessons;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.harambee.innovation.PrototypeId;
import org.harambee.innovation.PrototypeLessons;
import org.harambee.partnership.NeedsHere;
import org.harambee.partnership.Presence;
import org.harambee.ui.NeedsYou;
import org.harambee.ui.Said;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells everyone with a mandate that lessons wait for the playbook; what was begun again has none to offer. */
@Component
class WaitingLessons implements NeedsHere {
    private final JdbcClient database;
    private final PrototypeLessons prototypes;

    WaitingLessons(JdbcClient database, PrototypeLessons prototypes) {
        this.database = database;
        this.prototypes = prototypes;
    }

    @Override
    public List<NeedsYou.Line> linesFor(Presence presence) {
        List<Offered> offered = database.sql("select partnership_id, prototype_id from playbook.lesson"
                        + " where partnership_id = any(?) and answered_at is null order by offered_at")
                .param(presence.mandated())
                .query((row, number) ->
                        new Offered(row.getObject(1, UUID.class), new PrototypeId(row.getObject(2, UUID.class))))
                .list();
        if (offered.isEmpty()) {
            return List.of();
        }
        Set<PrototypeId> offering =
                prototypes.offering(offered.stream().map(Offered::prototype).toList());
        Map<UUID, Long> waiting = offered.stream()
                .filter(one -> offering.contains(one.prototype()))
                .collect(Collectors.groupingBy(Offered::partnership, LinkedHashMap::new, Collectors.counting()));
        return waiting.entrySet().stream()
                .map(one -> presence.line(
                        one.getKey(), Said.of("playbook-needs-lessons", "count", one.getValue()), "/playbook#lessons"))
                .toList();
    }

    private record Offered(UUID partnership, PrototypeId prototype) {}
}
