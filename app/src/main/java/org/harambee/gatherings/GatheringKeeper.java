package org.harambee.gatherings;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.database.Ids;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.harambee.partnership.Evidence;
import org.harambee.partnership.Partnership;
import org.harambee.ui.Changes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Enters gatherings and changes them, with their types of sessions. */
@Repository
public class GatheringKeeper {
    private final JdbcClient database;
    private final Gatherings gatherings;
    private final Ids ids;
    private final Clock clock;
    private final Acts acts;
    private final Changes changes;

    GatheringKeeper(JdbcClient database, Gatherings gatherings, Ids ids, Clock clock, Acts acts, Changes changes) {
        this.database = database;
        this.gatherings = gatherings;
        this.ids = ids;
        this.clock = clock;
        this.acts = acts;
        this.changes = changes;
    }

    @Transactional
    public Gathering add(Partnership partnership, GatheringSheet sheet, @Nullable Actor actor) {
        UUID id = ids.next();
        database.sql("""
                        insert into gatherings.gathering (id, partnership_id, slug, name, place, starts_on, ends_on, zone,
                            organiser, call_opens, call_closes, call_zone, languages, halls, about, evidence,
                            changed_at, changed_by)
                        values (:id, :partnership, :slug, :name, :place, :from, :to, :zone, :organiser, :opens, :closes,
                            :callZone, :languages, :halls, :about, :evidence::jsonb, :now, :person)
                        """)
                .param("id", id)
                .param("partnership", partnership.id().value())
                .param("slug", sheet.slug())
                .params(columns(sheet))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("person", actor == null ? null : actor.person().value(), Types.OTHER)
                .update();
        keepTypes(id, partnership.id().value(), sheet.types());
        Gathering added = gatherings.find(partnership, sheet.slug()).orElseThrow();
        if (actor == null) {
            changes.announce();
        } else {
            acts.record(new Act(partnership.id(), actor, "gatherings-act-gathering", added.path(), added.name()));
        }
        return added;
    }

    /** Changes a gathering, unless someone else has changed it since this version was read. */
    @Transactional
    public boolean revise(Gathering gathering, GatheringSheet sheet, int version, Actor actor) {
        int changed = database.sql("""
                        update gatherings.gathering set name = :name, place = :place, starts_on = :from, ends_on = :to,
                            zone = :zone, organiser = :organiser, call_opens = :opens, call_closes = :closes,
                            call_zone = :callZone, languages = :languages, halls = :halls, about = :about,
                            evidence = :evidence::jsonb, changed_at = :now, changed_by = :person, version = version + 1
                        where id = :id and version = :version
                        """)
                .param("id", gathering.id().value())
                .param("version", version)
                .params(columns(sheet))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("person", actor.person().value())
                .update();
        if (changed == 1) {
            keepTypes(gathering.id().value(), gathering.partnership().value(), sheet.types());
            changes.announce();
        }
        return changed == 1;
    }

    /** The types that sessions of the gathering have; they can't go. */
    public List<String> typesInUse(Gathering gathering) {
        return database.sql("select distinct type from gatherings.session where gathering_id = ? and type is not null")
                .param(gathering.id().value())
                .query(String.class)
                .list();
    }

    private void keepTypes(UUID gathering, UUID partnership, List<SessionType> types) {
        String[] words = types.stream().map(SessionType::word).toArray(String[]::new);
        database.sql("delete from gatherings.session_type where gathering_id = ? and word <> all(?)")
                .param(gathering)
                .param(words)
                .update();
        for (int position = 0; position < types.size(); position++) {
            SessionType type = types.get(position);
            database.sql("""
                            insert into gatherings.session_type
                                (gathering_id, partnership_id, word, name, length, minutes, position)
                            values (?, ?, ?, ?, ?, ?, ?)
                            on conflict (gathering_id, word) do update set name = excluded.name,
                                length = excluded.length, minutes = excluded.minutes, position = excluded.position
                            """)
                    .param(gathering)
                    .param(partnership)
                    .param(type.word())
                    .param(type.name())
                    .param(type.length().word())
                    .param(type.minutes())
                    .param(position)
                    .update();
        }
    }

    private static Map<String, @Nullable Object> columns(GatheringSheet sheet) {
        Gathering.Details details = sheet.details();
        Evidence evidence = details.evidence();
        ZoneId callZone = sheet.call().zone();
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("name", sheet.name());
        columns.put("place", details.place());
        columns.put("from", sheet.days().from());
        columns.put("to", sheet.days().to());
        columns.put("zone", sheet.days().zone().getId());
        columns.put("organiser", details.organiser());
        columns.put("opens", time(sheet.call().opens()));
        columns.put("closes", time(sheet.call().closes()));
        columns.put("callZone", callZone == null ? null : callZone.getId());
        columns.put("languages", details.languages());
        columns.put("halls", details.halls());
        columns.put("about", details.about());
        columns.put("evidence", evidence == null ? null : evidence.json());
        return columns;
    }

    private static @Nullable Object time(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
